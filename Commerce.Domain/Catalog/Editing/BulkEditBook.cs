using System.Globalization;
using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Edits many products and variants at once, as one change: all rows or none, with one entry in the audit log.</summary>
public sealed class BulkEditBook(ShopWrites writes, AuditTrail audit, StockLedger ledger)
{
    /// <summary>So many rows one edit has at most; larger ones are feeds.</summary>
    public const int MaxRows = 2000;

    /// <summary>Does it, or tells what it would do.</summary>
    /// <param name="idempotencyKey">The caller's name for this edit: done again with it, it is the same edit, and the answer has no rows.</param>
    /// <param name="dryRun">Change nothing.</param>
    /// <param name="reason">Why, for the log and the ledger.</param>
    /// <exception cref="InvalidIdempotencyKeyException" />
    /// <exception cref="IdempotencyKeyReusedException" />
    /// <exception cref="LimitReachedException">There are too many rows.</exception>
    /// <exception cref="InvalidTextException">The reason cannot be one.</exception>
    public async Task<BulkEditResult> ApplyAsync(
        StaffMember by, string idempotencyKey, IReadOnlyList<BulkEditRow> rows, bool dryRun, string? reason, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "bulkEditProducts", idempotencyKey, new { rows, reason });
        var text = TextRules.Clean(reason);
        var wrong = new Refusals();
        wrong.AddIf(rows.Count > MaxRows, () => new LimitReachedException(MaxRows, "rows").At("rows"));
        TextRules.CheckLine(wrong, text, 500, isRequired: false, "reason");
        wrong.ThrowIfAny();
        BulkEditResult? result = null;
        try
        {
            var once = await writes.RunOnceAsync(key, async (context, token) =>
            {
                var edit = await Unit.OpenAsync(context, rows, token);
                var outcomes = await edit.RunAsync(ledger, text, token);
                var isRefused = outcomes.Any(outcome => outcome.Refusals.Count > 0);
                result = new(!dryRun && !isRefused, outcomes);
                // What was tried is rolled back.
                if (!result.IsApplied) throw new TriedException();
                var entry = audit.Record(
                    context, by.Actor, "product.bulkEdit", nameof(Product), null, null,
                    new { Reason = text, Rows = outcomes.Where(outcome => outcome.Changes.Count > 0).Select(outcome => new { outcome.ProductId, outcome.VariantId, outcome.Changes }) });
                await context.SaveChangesAsync(token);
                result = new(true, edit.Reread(outcomes));
                return entry.Id;
            }, cancellationToken);
            if (once.IsRepeated) return new(true, []);
        }
        catch (TriedException)
        {
            // It was only tried.
        }

        return result!;
    }

    private sealed class TriedException : Exception;

    /// <summary>One run of it, in its transaction.</summary>
    private sealed class Unit(CommerceDbContext context, IReadOnlyList<BulkEditRow> rows, Dictionary<int, Product> products, Dictionary<int, string> categories)
    {
        public static async Task<Unit> OpenAsync(CommerceDbContext context, IReadOnlyList<BulkEditRow> rows, CancellationToken cancellationToken)
        {
            var ids = rows.Select(row => row.ProductId).Distinct().ToList();
            var products = await context.Products.Where(product => ids.Contains(product.Id))
                .Include(product => product.Variants).Include(product => product.ProductCategories).AsSplitQuery()
                .ToDictionaryAsync(product => product.Id, cancellationToken);
            var wanted = rows.Select(row => row.CategoryId).OfType<int>().Concat(products.Values.Select(product => product.CategoryId).OfType<int>()).Distinct().ToList();
            var categories = await context.Categories.Where(category => wanted.Contains(category.Id)).ToDictionaryAsync(category => category.Id, category => category.Name, cancellationToken);
            return new Unit(context, rows, products, categories);
        }

        public async Task<List<BulkEditOutcome>> RunAsync(StockLedger ledger, string? reason, CancellationToken cancellationToken)
        {
            var outcomes = new List<BulkEditOutcome>();
            for (var i = 0; i < rows.Count; i++) outcomes.Add(Try(i));
            if (outcomes.Any(outcome => outcome.Refusals.Count > 0)) return outcomes;
            await context.SaveChangesAsync(cancellationToken);
            foreach (var row in rows.Where(row => row.StockQuantity is not null).OrderBy(row => row.ProductId).ThenBy(row => row.VariantId))
                await ledger.SetAsync(context, row.ProductId, row.VariantId, row.StockQuantity!.Value, InventoryTransactionType.Adjustment, notes: reason ?? "Bulk edit", cancellationToken: cancellationToken);
            return outcomes;
        }

        /// <summary>The outcomes with the versions and stocks that were saved.</summary>
        public List<BulkEditOutcome> Reread(IEnumerable<BulkEditOutcome> outcomes) => [.. outcomes.Select(outcome => outcome with
        {
            Version = Variant(outcome) is { } variant ? variant.Version : products[outcome.ProductId].Version,
            Stock = rows[outcome.Row].StockQuantity ?? outcome.Stock,
        })];

        private ProductVariant? Variant(BulkEditOutcome outcome) => products[outcome.ProductId].Variants.FirstOrDefault(variant => variant.Id == outcome.VariantId);

        private BulkEditOutcome Try(int index)
        {
            var row = rows[index];
            var refusals = new Refusals();
            var changes = new List<BulkEditChange>();
            if (!products.TryGetValue(row.ProductId, out var product)) refusals.Add(new ProductNotFoundException(row.ProductId));
            else if (product.ArchivedAt is not null) refusals.Add(new ProductArchivedException(product.Name));
            else if (row.VariantId is null) TryProduct(row, product, refusals, changes);
            else if (product.Variants.FirstOrDefault(variant => variant.Id == row.VariantId && variant.ArchivedAt is null) is { } variant) TryVariant(row, product, variant, refusals, changes);
            else refusals.Add(new VariantNotFoundException());
            foreach (var refusal in refusals.All) refusal.Below("rows", index.ToString(CultureInfo.InvariantCulture));
            var stock = product is null ? null : row.VariantId is null ? product.StockQuantity : product.Variants.FirstOrDefault(variant => variant.Id == row.VariantId)?.StockQuantity;
            return new(index, row.ProductId, row.VariantId, changes, null, stock, refusals.All);
        }

        private void TryProduct(BulkEditRow row, Product product, Refusals refusals, List<BulkEditChange> changes)
        {
            Expect(refusals, product.Name, product, row);
            ProductRules.CheckPrices(refusals, new(row.PriceCents, product.PriceCents), new(row.CompareAtPriceCents, product.CompareAtPriceCents));
            var hasVariants = product.Variants.Any(variant => variant.ArchivedAt is null);
            refusals.AddIf(hasVariants && row.StockQuantity is not null, () => new InvalidProductException("It is counted by its variants: change theirs.").At("stockQuantity"));
            CheckStock(refusals, row, product.StockQuantity, product.InventoryPolicy);
            if (row.CategoryId is { } category && !categories.ContainsKey(category)) refusals.Add(new CategoryNotFoundException(category).At("categoryId"));
            if (refusals.Any) return;
            Note(changes, "priceCents", product.PriceCents, row.PriceCents.Or(product.PriceCents), value => product.PriceCents = value ?? 0);
            Note(changes, "compareAtPriceCents", product.CompareAtPriceCents, row.CompareAtPriceCents.Or(product.CompareAtPriceCents), value => product.CompareAtPriceCents = value);
            Note(changes, "stockQuantity", product.StockQuantity, row.StockQuantity ?? product.StockQuantity, _ => { });
            if (row.CategoryId is { } wanted && wanted != product.CategoryId) MovePlace(product, wanted, changes);
            if (row.IsActive is { } active && active != product.IsActive)
            {
                changes.Add(new("isActive", Text(product.IsActive), Text(active)));
                product.IsActive = active;
            }
        }

        private static void TryVariant(BulkEditRow row, Product product, ProductVariant variant, Refusals refusals, List<BulkEditChange> changes)
        {
            Expect(refusals, $"{product.Name} / {variant.Name}", variant, row);
            ProductRules.CheckPrices(refusals, new(row.PriceCents, variant.PriceCents), new(row.CompareAtPriceCents, variant.CompareAtPriceCents));
            refusals.AddIf(row.CategoryId is not null, () => new InvalidProductException("A variant stands where its product does: change the product's category.").At("categoryId"));
            CheckStock(refusals, row, variant.StockQuantity, variant.InventoryPolicy);
            if (refusals.Any) return;
            Note(changes, "priceCents", variant.PriceCents, row.PriceCents.Or(variant.PriceCents), value => variant.PriceCents = value ?? 0);
            Note(changes, "compareAtPriceCents", variant.CompareAtPriceCents, row.CompareAtPriceCents.Or(variant.CompareAtPriceCents), value => variant.CompareAtPriceCents = value);
            Note(changes, "stockQuantity", variant.StockQuantity, row.StockQuantity ?? variant.StockQuantity, _ => { });
            if (row.IsActive is { } active && active != variant.IsAvailable)
            {
                changes.Add(new("isActive", Text(variant.IsAvailable), Text(active)));
                variant.IsAvailable = active;
            }
        }

        private void MovePlace(Product product, int wanted, List<BulkEditChange> changes)
        {
            changes.Add(new("categoryId", product.CategoryId is { } current ? categories.GetValueOrDefault(current) : null, categories[wanted]));
            if (product.ProductCategories.FirstOrDefault(place => place.CategoryId == product.CategoryId) is { } former) product.ProductCategories.Remove(former);
            if (product.ProductCategories.All(place => place.CategoryId != wanted)) product.ProductCategories.Add(new ProductCategory { CategoryId = wanted });
            product.CategoryId = wanted;
        }

        private static void Expect(Refusals refusals, string name, IVersioned current, BulkEditRow row)
        {
            if (row.ExpectedVersion is { } version && version != current.Version) refusals.Add(new StaleVersionException($"'{name}'", version, current.Version));
        }

        private static void CheckStock(Refusals refusals, BulkEditRow row, int current, InventoryPolicy policy)
        {
            if (row.StockQuantity is not { } wanted) return;
            refusals.AddIf(wanted < 0 && policy != InventoryPolicy.Continue, () => new InvalidProductException("There cannot be fewer than none on the shelf.").At("stockQuantity"));
            refusals.AddIf(row.StockSeen is { } seen && seen != current,
                () => new InvalidProductException($"There were {row.StockSeen} when you looked, and there are {current} now: something was sold or booked meanwhile. Look again.").At("stockQuantity"));
        }

        private static void Note(List<BulkEditChange> changes, string field, int? before, int? after, Action<int?> write)
        {
            if (before == after) return;
            changes.Add(new(field, Text(before), Text(after)));
            write(after);
        }

        private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

        private static string Text(bool flag) => flag ? "true" : "false";
    }
}
