using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Returns;

/// <summary>Takes goods back: asked for, decided, received, paid for. Changes of one order wait for each other, so that nothing comes back twice.</summary>
public sealed class ReturnDesk(ShopWrites writes, RefundDesk refunds, StockLedger ledger, AuditTrail audit, TimeProvider clock)
{
    private const int MaxText = 1000;

    /// <summary>Asks to send pieces back that were delivered.</summary>
    /// <param name="owner">The customer or guest who asks; null for staff, who ask for everybody.</param>
    /// <param name="by">The member of staff; null for customers and guests.</param>
    /// <returns>The return's id.</returns>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="ReturnNotPossibleException" />
    /// <exception cref="NothingToReturnException" />
    /// <exception cref="ReturnQuantityException" />
    /// <exception cref="ReturnLineException" />
    public async Task<int> RequestAsync(Shopper? owner, StaffMember? by, string idempotencyKey, ReturnRequest request, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(owner?.KeyOwner ?? by!.KeyOwner, "requestReturn", idempotencyKey, request);
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, request.OrderId, token);
            var order = await FindAsync(context, request.OrderId, token);
            if (!IsTheirs(order, owner)) throw new OrderNotFoundException();
            var left = ReturnBalance.Of(order);
            if (OrderRules.AgainstReturn(order.OrderNumber, order.Status, left.Any(line => line.Left > 0)) is { } refusal) throw refusal;
            var made = new Return { OrderId = order.Id, Order = order, Reason = Text(request.Reason, "reason"), RequestedAt = Now };
            Fill(made, order, left, request.Lines);
            context.Returns.Add(made);
            await context.SaveChangesAsync(token);
            ReturnMail.Enqueue(context, made);
            if (by is not null) Record(context, by, "return.request", made, null, new { orderId = order.Id, order.OrderNumber, made.Reason });
            return made.Id;
        }, cancellationToken);
        return once.Id;
    }

    /// <summary>Lets the goods come back.</summary>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="ReturnShippingOptionException" />
    public Task<int> ApproveAsync(StaffMember by, int returnId, ReturnApproval approval, int? expectedVersion, CancellationToken cancellationToken = default) =>
        StepAsync(by, returnId, ReturnStatus.Approved, "return.approve", expectedVersion, async (context, request, token) =>
        {
            request.Message = Text(approval.Message, "message");
            if (approval.ReturnShippingOptionId is { } id)
            {
                var option = await context.ShippingOptions.FirstOrDefaultAsync(row => row.Id == id && row.IsActive, token) ?? throw new ReturnShippingOptionException();
                foreach (var item in request.Items) item.ReturnShippingOptionId = option.Id;
                request.ReturnShippingCents = approval.ChargesShipping ? option.RateCents : 0;
            }

            return new { request.Message, request.ReturnShippingCents };
        }, cancellationToken);

    /// <summary>Turns it down, and says why.</summary>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    public Task<int> RejectAsync(StaffMember by, int returnId, string message, int? expectedVersion, CancellationToken cancellationToken = default) =>
        StepAsync(by, returnId, ReturnStatus.Rejected, "return.reject", expectedVersion, (_, request, _) =>
        {
            request.Message = Text(message, "message", isRequired: true);
            return Task.FromResult<object>(new { request.Message });
        }, cancellationToken);

    /// <summary>Notes what came and in what state. What can be sold again goes back on the shelf; nothing else raises stock.</summary>
    /// <param name="found">Each line of the return, once.</param>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="ReturnLineException" />
    /// <exception cref="RestockingFeeException" />
    public async Task<int> ReceiveAsync(
        StaffMember by, int returnId, string idempotencyKey, IReadOnlyList<ReturnInspection> found, string? adminNotes, int? expectedVersion,
        CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "receiveReturn", idempotencyKey, new { returnId, found, adminNotes, expectedVersion });
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            var request = await HoldAsync(context, returnId, owner: null, token);
            await StepAsync(context, by, request, ReturnStatus.Received, "return.receive", expectedVersion, async () =>
            {
                Inspect(request, found);
                if (Text(adminNotes, "adminNotes") is { } notes) request.AdminNotes = request.AdminNotes is null ? notes : $"{request.AdminNotes}\n{notes}";
                foreach (var item in request.Items.Where(item => item is { Disposition: ReturnDisposition.Restock, ProductId: not null }).OrderBy(item => item.ProductId).ThenBy(item => item.OrderItem!.VariantId))
                    await ledger.ApplyAsync(context, new StockMovement(
                        item.ProductId!.Value, item.OrderItem!.VariantId, item.Quantity, InventoryTransactionType.Return, request.Order!.OrderNumber), token);
                return request.Items.Select(item => new { item.Id, item.Quantity, disposition = item.Disposition is { } disposition ? EnumText.Of(disposition) : null, item.RestockingFeeCents }).ToList();
            }, token);
            return returnId;
        }, cancellationToken);
        return once.Id;
    }

    /// <summary>Pays back what <see cref="ReturnSettlement"/> says, as a refund; the return is refunded once the money is on its way.</summary>
    /// <param name="includeShipping">Whether what the way to the customer cost goes back as well.</param>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="ReturnRefundPendingException" />
    /// <exception cref="NothingToRefundException" />
    public async Task<RefundOutcome> RefundAsync(
        StaffMember by, int returnId, string idempotencyKey, bool includeShipping, int? expectedVersion, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "refundReturn", idempotencyKey, new { returnId, includeShipping, expectedVersion });
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            var request = await HoldAsync(context, returnId, owner: null, token);
            StaleVersionException.ThrowIfStale("The return", request, expectedVersion);
            if (ReturnRules.AgainstStep(request.Status, ReturnStatus.Refunded, HasRefund(request)) is { } refusal) throw refusal;
            var order = request.Order!;
            var settlement = ReturnSettlement.Of(order, request, await CouponAsync(context, order, token), Fees(request), request.ReturnShippingCents, includeShipping);
            if (settlement.Parts is not { } parts) throw settlement.Refusal!;
            request.ClawbackCents = settlement.ClawbackCents;
            var refund = refunds.Add(context, order, parts, by, $"Return of order {order.OrderNumber}", adminNotes: null);
            refund.ReturnId = request.Id;
            foreach (var item in request.Items) item.RefundCents = parts.Lines.Where(part => part.Line.Id == item.OrderItemId).Sum(part => part.TotalCents);
            ReturnProgress.Follow(request, refund, Now);
            await context.SaveChangesAsync(token);
            Record(context, by, "return.refund", request, null, new { refundId = refund.Id, refund.AmountCents, refund.FeeCents, request.ClawbackCents, status = EnumText.Of(refund.Status) });
            return refund.Id;
        }, cancellationToken);
        return await refunds.FinishAsync(once.Id);
    }

    /// <summary>Ends a return for which nothing is paid back.</summary>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="ReturnRefundPendingException" />
    public Task<int> CloseAsync(StaffMember by, int returnId, string? message, int? expectedVersion, CancellationToken cancellationToken = default) =>
        StepAsync(by, returnId, ReturnStatus.Closed, "return.close", expectedVersion, (_, request, _) =>
        {
            request.Message = Text(message, "message") ?? request.Message;
            return Task.FromResult<object>(new { request.Message });
        }, cancellationToken);

    /// <summary>The goods stay with the customer.</summary>
    /// <param name="owner">The customer or guest who calls it off; null for staff.</param>
    /// <param name="by">The member of staff; null for customers and guests.</param>
    /// <exception cref="ReturnNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    public Task<int> CancelAsync(Shopper? owner, StaffMember? by, int returnId, int? expectedVersion, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var request = await HoldAsync(context, returnId, owner, token);
            await StepAsync(context, by, request, ReturnStatus.Cancelled, "return.cancel", expectedVersion, () => Task.FromResult<object?>(null), token);
            return returnId;
        }, cancellationToken);

    /// <summary>What would go back for a return, by the very rules that pay it.</summary>
    /// <param name="context">One that sees everything.</param>
    /// <param name="fees">By the return's line; those that are noted when not given.</param>
    /// <exception cref="ReturnNotFoundException" />
    public static async Task<(Order Order, ReturnSettlement Settlement)> DraftAsync(
        CommerceDbContext context, int returnId, ReturnApproval? approval, IReadOnlyDictionary<int, int>? fees, bool includeShipping, CancellationToken cancellationToken = default)
    {
        var orderId = await context.Returns.Where(row => row.Id == returnId).Select(row => (int?)row.OrderId).FirstOrDefaultAsync(cancellationToken) ?? throw new ReturnNotFoundException();
        var order = await FindAsync(context, orderId, cancellationToken);
        var request = order.Returns.Single(row => row.Id == returnId);
        var shipping = request.ReturnShippingCents;
        if (approval is not null)
            shipping = !approval.ChargesShipping ? 0 : await context.ShippingOptions.Where(row => row.Id == approval.ReturnShippingOptionId).Select(row => (int?)row.RateCents).FirstOrDefaultAsync(cancellationToken)
                ?? throw new ReturnShippingOptionException();
        return (order, ReturnSettlement.Of(order, request, await CouponAsync(context, order, cancellationToken), fees ?? Fees(request), shipping, includeShipping));
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<int> StepAsync(
        StaffMember by, int returnId, ReturnStatus status, string action, int? expectedVersion,
        Func<CommerceDbContext, Return, CancellationToken, Task<object>> change, CancellationToken cancellationToken) => writes.RunAsync(async (context, token) =>
        {
            var request = await HoldAsync(context, returnId, owner: null, token);
            await StepAsync<object>(context, by, request, status, action, expectedVersion, async () => await change(context, request, token), token);
            return returnId;
        }, cancellationToken);

    private async Task StepAsync<T>(
        CommerceDbContext context, StaffMember? by, Return request, ReturnStatus status, string action, int? expectedVersion, Func<Task<T>> change,
        CancellationToken cancellationToken)
    {
        StaleVersionException.ThrowIfStale("The return", request, expectedVersion);
        var before = request.Status;
        if (ReturnRules.AgainstStep(before, status, HasRefund(request)) is { } refusal) throw refusal;
        var details = await change();
        request.MoveTo(status, Now);
        ReturnMail.Enqueue(context, request);
        if (by is not null) Record(context, by, action, request, new { status = EnumText.Of(before) }, new { status = EnumText.Of(status), details });
        await context.SaveChangesAsync(cancellationToken);
    }

    private void Fill(Return made, Order order, IReadOnlyList<(OrderItem Line, int Left)> left, IReadOnlyList<ReturnLine> lines)
    {
        if (lines.Count == 0) throw new ReturnLineException("Say which lines come back.").At("lines");
        var refusals = new Refusals();
        for (var i = 0; i < lines.Count; i++)
        {
            var wish = lines[i];
            var (line, most) = left.FirstOrDefault(row => row.Line.Id == wish.OrderItemId);
            var notes = TextRules.Clean(wish.Notes);
            TextRules.Check(refusals, notes, MaxText, isRequired: false, "lines", $"{i}", "notes");
            refusals.AddIf(wish.PhotoIds.Count > ReturnPhotos.MaxPerLine, () => new LimitReachedException(ReturnPhotos.MaxPerLine, "photos of one line").At("lines", $"{i}", "photos"));
            if (line is null) refusals.Add(new ReturnLineException("The order has no such line.").At("lines", $"{i}", "orderItemId"));
            else if (lines.Take(i).Any(earlier => earlier.OrderItemId == wish.OrderItemId)) refusals.Add(new ReturnLineException("This line is named twice.").At("lines", $"{i}", "orderItemId"));
            else if (wish.Quantity <= 0 || wish.Quantity > most) refusals.Add(new ReturnQuantityException(line.ProductName, most, wish.Quantity).Below("lines", $"{i}"));
            else
                made.Items.Add(new ReturnItem
                {
                    OrderId = order.Id,
                    OrderItem = line,
                    ProductId = line.ProductId,
                    Reason = wish.Reason,
                    Notes = notes,
                    Quantity = wish.Quantity,
                    RequestedAt = Now,
                    Photos = [.. wish.PhotoIds.Distinct().Select(id => new ReturnPhoto { BlobId = id })],
                });
        }

        refusals.ThrowIfAny();
    }

    private static void Inspect(Return request, IReadOnlyList<ReturnInspection> found)
    {
        var balance = RefundBalance.Of(request.Order!);
        var refusals = new Refusals();
        for (var i = 0; i < found.Count; i++)
        {
            if (request.Items.FirstOrDefault(row => row.Id == found[i].ReturnItemId) is not { } item || found.Take(i).Any(earlier => earlier.ReturnItemId == item.Id))
            {
                refusals.Add(new ReturnLineException("The return has no such line, or it is named twice.").At("lines", $"{i}", "returnItemId"));
                continue;
            }

            var line = balance.Lines.First(row => row.Line.Id == item.OrderItemId);
            var most = line.Quantity == 0 || found[i].Disposition == ReturnDisposition.Missing ? 0 : (int)((long)line.TotalCents * Math.Min(item.Quantity, line.Quantity) / line.Quantity);
            if (found[i].RestockingFeeCents < 0 || found[i].RestockingFeeCents > most)
                refusals.Add(new RestockingFeeException(line.Line.ProductName, most, balance.CurrencyCode).Below("lines", $"{i}"));
            item.Disposition = found[i].Disposition;
            item.RestockingFeeCents = Math.Max(0, found[i].RestockingFeeCents);
        }

        refusals.AddIf(
            request.Items.Any(item => found.All(row => row.ReturnItemId != item.Id)),
            () => new ReturnLineException("Say of each line of the return what was found: what did not come is MISSING.").At("lines"));
        refusals.ThrowIfAny();
    }

    private static Dictionary<int, int> Fees(Return request) => request.Items.ToDictionary(item => item.Id, item => item.RestockingFeeCents);

    private static bool HasRefund(Return request) => request.Order!.Refunds.Any(refund => refund.ReturnId == request.Id && RefundBalance.Holds(refund.Status));

    private static Task<CouponRedemption?> CouponAsync(CommerceDbContext context, Order order, CancellationToken cancellationToken) =>
        context.CouponRedemptions.AsNoTracking().Include(row => row.Coupon).FirstOrDefaultAsync(row => row.OrderId == order.Id, cancellationToken);

    private static bool IsTheirs(Order order, Shopper? owner) => owner switch
    {
        null => true,
        Shopper.Customer(var userId) => order.UserId == userId,
        Shopper.Guest(var sessionId) => order.SessionId == sessionId,
        _ => false,
    };

    private static async Task<Return> HoldAsync(CommerceDbContext context, int returnId, Shopper? owner, CancellationToken cancellationToken)
    {
        var orderId = await context.Returns.Where(row => row.Id == returnId).Select(row => (int?)row.OrderId).FirstOrDefaultAsync(cancellationToken) ?? throw new ReturnNotFoundException();
        await PaymentDesk.HoldAsync(context, orderId, cancellationToken);
        var order = await FindAsync(context, orderId, cancellationToken);
        return IsTheirs(order, owner) ? order.Returns.Single(row => row.Id == returnId) : throw new ReturnNotFoundException();
    }

    private static async Task<Order> FindAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken) =>
        await context.Orders.Include(row => row.Items).Include(row => row.Payment).Include(row => row.Refunds).ThenInclude(refund => refund.Items)
            .Include(row => row.Shipments).ThenInclude(shipment => shipment.Items).Include(row => row.Returns).ThenInclude(request => request.Items)
            .AsSplitQuery().FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken) ?? throw new OrderNotFoundException();

    private void Record(CommerceDbContext context, StaffMember by, string action, Return request, object? before, object after) =>
        audit.Record(context, by.Actor, action, nameof(Return), $"{request.Id}", before, after);

    private static string? Text(string? text, string field, bool isRequired = false)
    {
        var clean = TextRules.Clean(text);
        var refusals = new Refusals();
        TextRules.Check(refusals, clean, MaxText, isRequired, field);
        refusals.ThrowIfAny();
        return clean;
    }
}
