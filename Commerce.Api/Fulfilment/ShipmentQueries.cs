using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>What can be read of fulfilment from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ShipmentQueries
{
    /// <summary>Parcels. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Shipment> GetShipments(ShopView shop) => shop.All<Shipment>();

    /// <summary>The ways to ship that the shop offers; staff also see those that are switched off.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ShippingOption> GetShippingOptions(ShopView shop)
    {
        var all = shop.Db.Viewer.SeesHidden;
        return shop.All<ShippingOption>().Where(option => all || option.IsActive);
    }
}
