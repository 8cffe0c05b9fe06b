using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Orders;

namespace Commerce.Domain.Inventory;

/// <summary>Changes stock by hand: counted anew, broken, received. Each change is a row of the ledger, and of the audit log.</summary>
public sealed class StockDesk(ShopWrites writes, StockLedger ledger, AuditTrail audit)
{
    private const int MaxText = 500;

    /// <summary>So many goods one delivery can have.</summary>
    public const int MaxLines = 500;

    /// <summary>Adds or takes some, or sets how many there are.</summary>
    /// <param name="change">Pieces, negative to take some; or <paramref name="quantity"/>.</param>
    /// <param name="quantity">What was counted.</param>
    /// <param name="type">ADJUSTMENT or DAMAGE.</param>
    /// <param name="reason">Why.</param>
    /// <param name="expectedQuantity">How many there were when it was decided: where there are not so many any more, nothing is done.</param>
    /// <returns>The ledger row's id; 0 when it was right already.</returns>
    /// <exception cref="StockChangedException">There are more or fewer than expected.</exception>
    /// <exception cref="StockItemNotFoundException" />
    /// <exception cref="InvalidStockChangeException" />
    /// <exception cref="OutOfStockException">There are fewer, and less than none is not possible.</exception>
    public async Task<int> AdjustAsync(
        StaffMember by, string idempotencyKey, StockItem item, int? change, int? quantity, InventoryTransactionType type, string reason,
        int? expectedQuantity = null, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "adjustStock", idempotencyKey, new { item, change, quantity, type, reason, expectedQuantity });
        var refusals = new Refusals();
        var text = TextRules.Clean(reason);
        TextRules.Check(refusals, text, MaxText, isRequired: true, "reason");
        refusals.AddIf(change is null == quantity is null, () => new InvalidStockChangeException("Give either by how many it changes, or how many there are."));
        refusals.AddIf(change == 0, () => new InvalidStockChangeException("A change of nothing is none.").At("change"));
        refusals.AddIf(quantity < 0, () => new InvalidStockChangeException("There cannot be fewer than none on the shelf.").At("quantity"));
        refusals.AddIf(
            type is not (InventoryTransactionType.Adjustment or InventoryTransactionType.Damage),
            () => new InvalidStockChangeException("By hand stock is changed as ADJUSTMENT or DAMAGE; goods that come in are received.").At("type"));
        refusals.AddIf(type == InventoryTransactionType.Damage && change > 0, () => new InvalidStockChangeException("What is broken is taken from the stock: the change is negative.").At("change"));
        refusals.ThrowIfAny();
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            var stock = await item.FindAsync(context, token);
            var row = change is { } pieces
                ? await ledger.ApplyAsync(context, new StockMovement(stock.ProductId, stock.VariantId, pieces, type, Notes: text), token)
                : await ledger.SetAsync(context, stock.ProductId, stock.VariantId, quantity!.Value, type, notes: text, cancellationToken: token);
            // Of the very statement that changed it: what was read before may be old by then. Refused, all of it is taken back.
            var before = row is null ? stock.Quantity : row.QuantityAfter - row.QuantityChange;
            if (expectedQuantity is { } expected && before != expected) throw new StockChangedException(expected, before);
            if (row is not null) Record(context, by, "stock.adjust", stock, row, text);
            return row?.Id ?? 0;
        }, cancellationToken);
        return once.Id;
    }

    /// <summary>Takes goods in, all of a delivery or nothing.</summary>
    /// <param name="reference">The delivery note's number.</param>
    /// <returns>The id of the first of the ledger's rows; the others follow with the same reference.</returns>
    /// <exception cref="StockItemNotFoundException" />
    /// <exception cref="InvalidStockChangeException" />
    public async Task<int> ReceiveAsync(
        StaffMember by, string idempotencyKey, IReadOnlyList<(StockItem Item, int Quantity)> lines, string? reference, string? notes, CancellationToken cancellationToken = default)
    {
        var input = lines.Select(line => new { line.Item, line.Quantity }).ToList();
        var key = IdempotencyKey.Of(by.KeyOwner, "receiveStock", idempotencyKey, new { input, reference, notes });
        var refusals = new Refusals();
        var (number, text) = (TextRules.Clean(reference), TextRules.Clean(notes));
        TextRules.CheckLine(refusals, number, MaxText, isRequired: false, "reference");
        TextRules.Check(refusals, text, MaxText, isRequired: false, "notes");
        refusals.AddIf(lines.Count is 0 or > MaxLines, () => new InvalidStockChangeException($"A delivery has 1 to {MaxLines} lines.").At("lines"));
        for (var i = 0; i < lines.Count; i++)
        {
            var position = $"{i}";
            refusals.AddIf(lines[i].Quantity <= 0, () => new InvalidStockChangeException("Give how many came, at least one.").At("lines", position, "quantity"));
        }

        refusals.ThrowIfAny();
        // By it the rows are found again when the request is repeated.
        number ??= $"REC-{OrderNumbers.New()}";
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            var found = new List<(CountedStock Stock, int Quantity)>();
            for (var i = 0; i < lines.Count; i++)
            {
                var position = $"{i}";
                try
                {
                    found.Add((await lines[i].Item.FindAsync(context, token), lines[i].Quantity));
                }
                catch (StockItemNotFoundException refusal)
                {
                    refusals.Add(refusal.At("lines", position));
                }
            }

            refusals.ThrowIfAny();
            // Always in the same order, so that two deliveries do not lock each other out.
            var first = 0;
            foreach (var (stock, quantity) in found.OrderBy(line => line.Stock.ProductId).ThenBy(line => line.Stock.VariantId))
            {
                var row = (await ledger.ApplyAsync(
                    context, new StockMovement(stock.ProductId, stock.VariantId, quantity, InventoryTransactionType.Purchase, number, text), token))!;
                Record(context, by, "stock.receive", stock, row, number);
                if (first == 0) first = row.Id;
            }

            return first;
        }, cancellationToken);
        return once.Id;
    }

    internal void Record(CommerceDbContext context, StaffMember by, string action, CountedStock stock, InventoryTransaction row, string? reason) => audit.Record(
        context, by.Actor, action, stock.VariantId is null ? nameof(Product) : nameof(ProductVariant), $"{stock.VariantId ?? stock.ProductId}",
        new { stockQuantity = row.QuantityAfter - row.QuantityChange }, new { stockQuantity = row.QuantityAfter, stock.Sku, type = EnumText.Of(row.TransactionType), reason });
}
