using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Returns;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>What can be read of returns from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ReturnQueries
{
    /// <summary>Requests to send goods back. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Return> GetReturns(ShopView shop) => shop.All<Return>();
}
