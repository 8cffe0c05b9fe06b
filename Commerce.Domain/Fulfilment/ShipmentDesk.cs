using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Fulfilment;

/// <summary>Packs orders into parcels and follows them. Whoever packs holds the order, so that no piece gets into two parcels.</summary>
public sealed class ShipmentDesk(ShopWrites writes, StockLedger ledger, AuditTrail audit, TimeProvider clock)
{
    private const int MaxLine = 100;
    private const int MaxNotes = 2000;

    /// <summary>Packs some or all lines into a parcel.</summary>
    /// <returns>The parcel's id.</returns>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="ShipmentNotPossibleException" />
    /// <exception cref="NothingToShipException" />
    /// <exception cref="ShipmentQuantityException" />
    /// <exception cref="ShipmentLineException" />
    /// <exception cref="TrackingNumberTakenException" />
    /// <exception cref="OutOfStockException">It replaces what was lost, and there is none to replace it with.</exception>
    public async Task<int> CreateAsync(StaffMember by, string idempotencyKey, ShipmentRequest request, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "createShipment", idempotencyKey, request);
        var once = await SaveAsync(request.TrackingNumber, () => writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, request.OrderId, token);
            var order = await FindAsync(context, request.OrderId, token);
            StaleVersionException.ThrowIfStale("The order", order, request.ExpectedVersion);
            var before = ShipmentBalance.Of(order);
            if (ShipmentRules.AgainstCreate(order.OrderNumber, order.Status, before.Any(line => line.Open > 0)) is { } refusal) throw refusal;
            var shipment = new Shipment { OrderId = order.Id, Order = order };
            foreach (var (line, pieces) in Choose(before, request.Lines)) shipment.Items.Add(new ShipmentItem { OrderItemId = line.Id, OrderItem = line, Quantity = pieces });
            Describe(shipment, new ShipmentChange(null, request.Carrier, request.TrackingNumber, request.CostCents, request.EstimatedDelivery, request.Notes));
            order.Shipments.Add(shipment);
            OrderProgress.Follow(order, Now);
            await ReplaceAsync(context, order, before, token);
            await context.SaveChangesAsync(token);
            Record(context, by.Actor, "shipment.create", shipment, null, new
            {
                orderId = order.Id, order.OrderNumber, shipment.Carrier, shipment.TrackingNumber,
                lines = shipment.Items.Select(item => new { item.OrderItemId, item.Quantity }).ToList(),
            });
            return shipment.Id;
        }, cancellationToken));
        return once.Id;
    }

    /// <summary>Changes what is known of a parcel, and takes its next step where one is given. The order follows, and the customer is told.</summary>
    /// <exception cref="ShipmentNotFoundException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="TrackingNumberTakenException" />
    public Task<int> UpdateAsync(StaffMember by, int shipmentId, ShipmentChange change, CancellationToken cancellationToken = default) =>
        SaveAsync(change.TrackingNumber, () => writes.RunAsync(async (context, token) =>
        {
            var shipment = await HoldAsync(context, shipmentId, token);
            var before = Facts(shipment);
            Describe(shipment, change);
            if (change.Status is { } status) await MoveAsync(context, shipment, status, token);
            Record(context, by.Actor, "shipment.update", shipment, before, Facts(shipment));
            await context.SaveChangesAsync(token);
            return shipmentId;
        }, cancellationToken));

    /// <summary>A parcel with its order, which nobody else changes until the caller's transaction ends.</summary>
    /// <exception cref="ShipmentNotFoundException" />
    internal static async Task<Shipment> HoldAsync(CommerceDbContext context, int shipmentId, CancellationToken cancellationToken)
    {
        var orderId = await context.Shipments.Where(row => row.Id == shipmentId).Select(row => (int?)row.OrderId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new ShipmentNotFoundException();
        await PaymentDesk.HoldAsync(context, orderId, cancellationToken);
        var order = await FindAsync(context, orderId, cancellationToken);
        return order.Shipments.Single(row => row.Id == shipmentId);
    }

    /// <summary>Takes a step, with all that follows from it; the caller saves.</summary>
    /// <exception cref="IllegalTransitionException" />
    internal async Task MoveAsync(CommerceDbContext context, Shipment shipment, ShipmentStatus status, CancellationToken cancellationToken)
    {
        if (ShipmentRules.AgainstStep(shipment.Status, status) is { } refusal) throw refusal;
        var order = shipment.Order!;
        var before = ShipmentBalance.Of(order);
        shipment.MoveTo(status, Now);
        OrderProgress.Follow(order, Now);
        await ReplaceAsync(context, order, before, cancellationToken);
        if (status == ShipmentStatus.Shipped) ShipmentSentMail.Enqueue(context, shipment);
        if (status == ShipmentStatus.Delivered) ShipmentDeliveredMail.Enqueue(context, shipment);
    }

    internal void Record(CommerceDbContext context, AuditActor actor, string action, Shipment shipment, object? before, object after) =>
        audit.Record(context, actor, action, nameof(Shipment), $"{shipment.Id}", before, after);

    internal static object Facts(Shipment shipment) => new
    {
        status = EnumText.Of(shipment.Status), shipment.Carrier, shipment.TrackingNumber, shipment.CostCents, shipment.EstimatedDelivery, shipment.Notes,
    };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static async Task<Order> FindAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken) =>
        await context.Orders.Include(row => row.Items).Include(row => row.Shipments).ThenInclude(shipment => shipment.Items)
            .Include(row => row.Refunds).ThenInclude(refund => refund.Items).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken) ?? throw new OrderNotFoundException();

    private static List<(OrderItem Line, int Pieces)> Choose(IReadOnlyList<ShipmentBalance> lines, IReadOnlyList<ShipmentLine>? wishes)
    {
        if (wishes is null) return [.. lines.Where(line => line.Open > 0).Select(line => (line.Line, line.Open))];
        var refusals = new Refusals();
        var chosen = new List<(OrderItem, int)>();
        if (wishes.Count == 0) throw new ShipmentLineException("Give at least one line, or none of this field to send all that is left.").At("lines");
        for (var i = 0; i < wishes.Count; i++)
        {
            var (id, pieces) = wishes[i];
            if (lines.FirstOrDefault(line => line.Line.Id == id) is not { } line) refusals.Add(new ShipmentLineException("The order has no such line.").Below("lines", $"{i}"));
            else if (wishes.Take(i).Any(earlier => earlier.OrderItemId == id)) refusals.Add(new ShipmentLineException("This line is named twice.").Below("lines", $"{i}"));
            else if (pieces <= 0 || pieces > line.Open) refusals.Add(new ShipmentQuantityException(line.Line.ProductName, line.Open, pieces).Below("lines", $"{i}"));
            else chosen.Add((line.Line, pieces));
        }

        refusals.ThrowIfAny();
        return chosen;
    }

    private static void Describe(Shipment shipment, ShipmentChange change)
    {
        var refusals = new Refusals();
        if (change.Carrier is not null) shipment.Carrier = Line(change.Carrier, "carrier");
        if (change.TrackingNumber is not null) shipment.TrackingNumber = Line(change.TrackingNumber, "trackingNumber");
        if (change.Notes is not null)
        {
            shipment.Notes = TextRules.Clean(change.Notes);
            TextRules.Check(refusals, shipment.Notes, MaxNotes, isRequired: false, "notes");
        }

        if (change.EstimatedDelivery is { } expected) shipment.EstimatedDelivery = expected;
        if (change.CostCents is { } cost)
        {
            refusals.AddIf(cost < 0, () => new InvalidShippingCostException());
            shipment.CostCents = Math.Max(0, cost);
        }

        refusals.ThrowIfAny();

        string? Line(string text, string field)
        {
            var clean = TextRules.Clean(text);
            // Numbers of carriers are long and have check digits, as those of cards do.
            refusals.AddIf(clean?.Length > MaxLine, () => new InvalidTextException($"This is too long: at most {MaxLine} characters are possible.").At(field));
            refusals.AddIf(clean?.Any(char.IsControl) == true, () => new InvalidTextException("This must be one line.").At(field));
            return clean;
        }
    }

    /// <summary>What goes out a second time comes off the shelf a second time; and back onto it when that parcel is called off.</summary>
    private async Task ReplaceAsync(CommerceDbContext context, Order order, IReadOnlyList<ShipmentBalance> before, CancellationToken cancellationToken)
    {
        var changes = ShipmentBalance.Of(order).Zip(before, (now, then) => (now.Line, Pieces: now.Replaced - then.Replaced))
            .Where(change => change.Pieces != 0 && change.Line.ProductId is not null).OrderBy(change => change.Line.ProductId).ThenBy(change => change.Line.VariantId);
        foreach (var (line, pieces) in changes)
            await ledger.ApplyAsync(context, new StockMovement(
                line.ProductId!.Value, line.VariantId, -pieces, pieces > 0 ? InventoryTransactionType.Sale : InventoryTransactionType.Cancellation, order.OrderNumber,
                pieces > 0 ? "Replaces what was lost on the way" : "The replacement was called off"), cancellationToken);
    }

    private static async Task<T> SaveAsync<T>(string? trackingNumber, Func<Task<T>> save)
    {
        try
        {
            return await save();
        }
        catch (DbUpdateException exception) when (trackingNumber is not null && exception.IsUniqueViolation())
        {
            throw new TrackingNumberTakenException(trackingNumber.Trim());
        }
    }
}
