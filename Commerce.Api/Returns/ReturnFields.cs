using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Files;
using Commerce.Domain.Returns;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>Fields of <see cref="Return"/> that are worked out or read apart.</summary>
[ExtendObjectType<Return>]
public sealed class ReturnFields
{
    /// <summary>What can be done to it now, and why not what cannot: the rules of the mutations themselves. Customers see what is theirs to do.</summary>
    public async Task<IReadOnlyList<ActionVerdict<ReturnAction>>> GetActionsAsync(
        [Parent] Return request, ReturnFactsById facts, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        if (await facts.LoadAsync(request.Id, cancellationToken) is not { } known) return [];
        return accessor.IsStaff() ? ReturnRules.StaffActions(known.Status, known.HasRefund) : ReturnRules.Actions(known.Status, known.HasRefund);
    }
}

/// <summary>Fields of <see cref="ReturnItem"/> that are read apart.</summary>
[ExtendObjectType<ReturnItem>]
public sealed class ReturnItemFields
{
    /// <summary>The customer's pictures of it.</summary>
    public async Task<IReadOnlyList<Blob>> GetPhotosAsync([Parent] ReturnItem item, PhotosByReturnItem photos, CancellationToken cancellationToken) =>
        await photos.LoadAsync(item.Id, cancellationToken) ?? [];
}
