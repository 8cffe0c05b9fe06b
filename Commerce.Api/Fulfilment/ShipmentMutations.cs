using Commerce.Api.Files;
using Commerce.Api.Inventory;
using Commerce.Api.Orders;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Fulfilment;

/// <summary>Packing and sending.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ShipmentMutations
{
    /// <summary>Packs some or all lines of an order into a parcel; several parcels are several of these. Never more than was ordered, also when several people pack at once.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this parcel, such as a new UUID: sent again, it is the same parcel.</param>
    /// <param name="lines">What is in it; all that is left to be sent when not given.</param>
    /// <param name="carrier">Who brings it.</param>
    /// <param name="trackingNumber">The carrier's number; no two parcels have the same.</param>
    /// <param name="costCents">What the carrier charges, in minor units.</param>
    /// <param name="estimatedDelivery">When it should arrive, in UTC.</param>
    /// <param name="notes">For staff only.</param>
    /// <param name="expectedVersion">The order's version that was looked at.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<OrderNotFoundError>]
    [Error<ShipmentNotPossibleError>]
    [Error<NothingToShipError>]
    [Error<ShipmentQuantityError>]
    [Error<ShipmentLineError>]
    [Error<TrackingNumberTakenError>]
    [Error<InvalidShippingCostError>]
    [Error<OutOfStockError>]
    public async Task<Shipment?> CreateShipmentAsync(
        [ID<Order>] int orderId,
        string idempotencyKey,
        IReadOnlyList<ShipmentLineInput>? lines,
        string? carrier,
        string? trackingNumber,
        [DefaultValue(0)] int costCents,
        DateTime? estimatedDelivery,
        string? notes,
        int? expectedVersion,
        ShipmentDesk desk,
        IHttpContextAccessor accessor,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var request = new ShipmentRequest(
            orderId, lines?.Select(line => line.ToLine()).ToList(), carrier, trackingNumber, costCents, estimatedDelivery, notes, expectedVersion);
        return await context.LoadAsync<Shipment>(await desk.CreateAsync(accessor.GetStaff(), idempotencyKey, request, cancellationToken));
    }

    /// <summary>Changes what is known of a parcel, and takes its next step where one is given: the order follows, and the customer gets a mail. What is not given stays; an empty text clears.</summary>
    /// <param name="shipmentId">The parcel.</param>
    /// <param name="status">Its next step.</param>
    /// <param name="carrier">Who brings it.</param>
    /// <param name="trackingNumber">The carrier's number.</param>
    /// <param name="costCents">What the carrier charges, in minor units.</param>
    /// <param name="estimatedDelivery">When it should arrive, in UTC.</param>
    /// <param name="notes">For staff only.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ShipmentNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<TrackingNumberTakenError>]
    [Error<InvalidShippingCostError>]
    public async Task<Shipment?> UpdateShipmentAsync(
        [ID<Shipment>] int shipmentId,
        ShipmentStatus? status,
        string? carrier,
        string? trackingNumber,
        int? costCents,
        DateTime? estimatedDelivery,
        string? notes,
        ShipmentDesk desk,
        IHttpContextAccessor accessor,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var change = new ShipmentChange(status, carrier, trackingNumber, costCents, estimatedDelivery, notes);
        return await context.LoadAsync<Shipment>(await desk.UpdateAsync(accessor.GetStaff(), shipmentId, change, cancellationToken));
    }

    /// <summary>Has a carrier make a parcel's label, with its number and a bar code; see `carriers`.</summary>
    /// <param name="shipmentId">The parcel.</param>
    /// <param name="idempotencyKey">The client's name for this label, such as a new UUID.</param>
    /// <param name="carrier">The carrier; the one on the parcel, or the shop's first one, when not given.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ShipmentNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<CarrierNotFoundError>]
    [Error<CarrierUnavailableError>]
    [Error<TrackingNumberTakenError>]
    public async Task<Shipment?> CreateShippingLabelAsync(
        [ID<Shipment>] int shipmentId, string idempotencyKey, string? carrier, ShippingLabels labels, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken) =>
        await context.LoadAsync<Shipment>(await labels.CreateAsync(accessor.GetStaff(), shipmentId, idempotencyKey, carrier, cancellationToken));

    /// <summary>Keeps a label that was made elsewhere.</summary>
    /// <param name="shipmentId">The parcel.</param>
    /// <param name="file">The label: a PDF, PNG or JPEG of at most 5 MiB.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ShipmentNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<InvalidLabelError>]
    [Error<FileTooLargeError>]
    public async Task<Shipment?> UploadShippingLabelAsync(
        [ID<Shipment>] int shipmentId, IFile file, ShippingLabels labels, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await context.LoadAsync<Shipment>(await labels.UploadAsync(accessor.GetStaff(), shipmentId, content, file.Name, cancellationToken));
    }
}
