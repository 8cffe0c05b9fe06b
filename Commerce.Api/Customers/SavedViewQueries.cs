using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>What staff have kept for themselves.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SavedViewQueries
{
    /// <summary>One's own saved views, the oldest first. For staff.</summary>
    /// <param name="list">Only those of this list, such as `orders`.</param>
    [Authorize(Policy = Policies.Staff)]
    public async Task<IReadOnlyList<SavedView>> GetSavedViewsAsync(string? list, ShopView shop, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        // One's own, also for those who see everything.
        var own = accessor.GetUserId();
        return await shop.All<SavedView>().Where(view => view.UserId == own && (list == null || view.List == list)).OrderBy(view => view.Id).ToListAsync(cancellationToken);
    }
}
