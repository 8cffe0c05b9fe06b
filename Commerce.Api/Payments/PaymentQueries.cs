using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Payments;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>What can be read of payments from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PaymentQueries
{
    /// <summary>Payments. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Payment> GetPayments(ShopView shop) => shop.All<Payment>();

    /// <summary>Refunds. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Refund> GetRefunds(ShopView shop) => shop.All<Refund>();
}
