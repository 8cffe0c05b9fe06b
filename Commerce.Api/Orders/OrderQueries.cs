using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>What can be read of orders from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrderQueries
{
    /// <summary>Orders: one's own, or everybody's for those who serve customers.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Order> GetOrders(ShopView shop) => shop.All<Order>();

    /// <summary>An order by its global id: one's own, that of one's guest session, or anybody's for those who serve customers.</summary>
    /// <param name="id">The order's global id.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Order> GetOrder([ID<Order>] int id, ShopView shop) => shop.All<Order>().Where(order => order.Id == id);

    /// <summary>An order by the number people call it by.</summary>
    /// <param name="orderNumber">The order's number.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Order> GetOrderByNumber(string orderNumber, ShopView shop) => shop.All<Order>().Where(order => order.OrderNumber == orderNumber);

    /// <summary>Tax rates. For staff.</summary>
    [Authorize(Policy = Policies.Staff)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<TaxRate> GetTaxRates(ShopView shop) => shop.All<TaxRate>();
}
