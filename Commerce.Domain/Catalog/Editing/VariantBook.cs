using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Keeps the variants of products: which there are, and what each costs and is called.</summary>
public sealed class VariantBook(ShopWrites writes, AuditTrail audit, StockLedger ledger, TimeProvider clock)
{
    /// <summary>
    /// Sets the choices of a product, and which combinations of them are sold. A variant that is still the same thing keeps its id, its stock and its SKU; one
    /// that is no longer sold is archived when it was ever sold or counted, and else gone.
    /// </summary>
    /// <param name="combinations">A value for each choice, in their order; null for all combinations.</param>
    /// <returns>The product's id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="ProductArchivedException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="InvalidProductException">Something about the choices is wrong.</exception>
    /// <exception cref="InvalidTextException" />
    /// <exception cref="VariantHasStockException">There is some left of what would no longer be sold.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> SetOptionsAsync(
        int productId, IReadOnlyList<EnteredOption> options, IReadOnlyList<IReadOnlyList<string>>? combinations, int? expectedVersion, AuditActor actor,
        CancellationToken cancellationToken = default)
    {
        var choices = options.Select(option => option with { Name = option.Name.Trim(), Values = [.. option.Values.Select(value => value with { Value = value.Value.Trim() })] }).ToList();
        var wanted = combinations is null ? VariantMatrix.All(choices) : [.. combinations.Select(values => (IReadOnlyList<string>)[.. values.Select(value => value.Trim())])];
        var refusals = new Refusals();
        VariantRules.CheckOptions(refusals, choices, wanted);
        refusals.ThrowIfAny();
        return writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, productId, expectedVersion, token);
            var before = Listed(product);
            var fitted = VariantMatrix.Fit(choices, wanted, product.Variants);
            var kept = fitted.Select(fit => fit.Variant).OfType<ProductVariant>().ToHashSet();
            await RemoveAsync(context, product, [.. product.Variants.Where(variant => variant.ArchivedAt is null && !kept.Contains(variant))], token);
            var isFirst = before.Count == 0;
            foreach (var ((values, variant), place) in fitted.Select((fit, place) => (fit, place)))
                Write(product, variant ?? Add(product), choices, values, place);
            if (before.SequenceEqual(Listed(product))) return productId;
            context.Entry(product).Property(row => row.UpdatedAt).IsModified = true;
            audit.Record(context, actor, "product.options", nameof(Product), $"{productId}", new { Variants = before }, new { Variants = Listed(product) });
            await context.SaveChangesAsync(token);
            if (isFirst) await HandStockOnAsync(context, product, token);
            return productId;
        }, cancellationToken);
    }

    /// <summary>Edits variants of a product, all of them or none.</summary>
    /// <returns>The product's id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="ProductArchivedException" />
    /// <exception cref="VariantNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="InvalidProductException">Something about one of them is wrong; the path says what.</exception>
    /// <exception cref="SkuTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> UpdateAsync(int productId, IReadOnlyList<EnteredVariant> entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, productId, null, token);
            var edits = await CheckAsync(context, product, entered, token);
            foreach (var (edit, variant) in edits)
            {
                edit.WriteTo(variant, product);
                var values = AuditValues.Of(context.Entry(variant));
                if (edit.Traits.IsGiven && WriteTraits(variant, edit.Traits.Value) is { } traits)
                {
                    values = values.With(nameof(ProductVariant.Traits), traits.Old, traits.New);
                    context.Entry(variant).Property(row => row.UpdatedAt).IsModified = true;
                }

                if (!values.AreNone) audit.Record(context, actor, "variant.update", nameof(ProductVariant), $"{variant.Id}", values.Old, values.New);
            }

            await context.SaveChangesAsync(token);
            return productId;
        }, cancellationToken);

    private static async Task<Product> OpenAsync(CommerceDbContext context, int id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var product = await context.Products.Include(row => row.Variants).ThenInclude(variant => variant.Traits).FirstOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new ProductNotFoundException(id);
        StaleVersionException.ThrowIfStale($"'{product.Name}'", product, expectedVersion);
        return product.ArchivedAt is null ? product : throw new ProductArchivedException(product.Name).At("productId");
    }

    private static List<string> Listed(Product product) =>
        [.. product.Variants.Where(variant => variant.ArchivedAt is null).OrderBy(variant => variant.SortOrder)
            .Select(variant => string.Join(", ", VariantMatrix.OptionsOf(variant).Select(option => $"{option.Name}: {option.Value}")))];

    private static ProductVariant Add(Product product)
    {
        // What its brothers have is most likely meant for it too.
        var like = product.Variants.Where(variant => variant.ArchivedAt is null).OrderBy(variant => variant.SortOrder).FirstOrDefault();
        var variant = new ProductVariant
        {
            PriceCents = like?.PriceCents ?? product.PriceCents,
            CompareAtPriceCents = like is null ? product.CompareAtPriceCents : like.CompareAtPriceCents,
            CostCents = like is null ? product.CostCents : like.CostCents,
            TrackStock = like?.TrackStock ?? product.TrackStock,
            InventoryPolicy = like?.InventoryPolicy ?? product.InventoryPolicy,
            InventoryManagement = like?.InventoryManagement ?? InventoryManagement.Shop,
        };
        product.Variants.Add(variant);
        return variant;
    }

    private static void Write(Product product, ProductVariant variant, IReadOnlyList<EnteredOption> choices, IReadOnlyList<string> values, int place)
    {
        if (variant.ArchivedAt is not null) variant.Restore();
        VariantMatrix.Write(variant, choices, values);
        variant.SortOrder = place;
        variant.Product ??= product;
    }

    /// <summary>Takes variants out: those that anything refers to stay, archived.</summary>
    private async Task RemoveAsync(CommerceDbContext context, Product product, List<ProductVariant> removed, CancellationToken cancellationToken)
    {
        if (removed.Count == 0) return;
        var refusals = new Refusals();
        foreach (var variant in removed.Where(variant => variant.TrackStock && variant.StockQuantity != 0))
            refusals.Add(new VariantHasStockException(product.Name, variant.Name, variant.StockQuantity));
        refusals.ThrowIfAny();
        var ids = removed.ConvertAll(variant => variant.Id);
        var referred = await context.OrderItems.Where(row => ids.Contains(row.VariantId!.Value)).Select(row => row.VariantId!.Value)
            .Union(context.CartItems.Where(row => ids.Contains(row.VariantId!.Value)).Select(row => row.VariantId!.Value))
            .Union(context.InventoryTransactions.Where(row => ids.Contains(row.VariantId!.Value)).Select(row => row.VariantId!.Value))
            .ToListAsync(cancellationToken);
        foreach (var variant in removed)
        {
            if (referred.Contains(variant.Id)) variant.Archive(clock.GetUtcNow().UtcDateTime);
            else product.Variants.Remove(variant);
        }

        // Before others get their choices: no two variants have the same ones at any time.
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What a product had in stock is its first variant's from now on.</summary>
    private async Task HandStockOnAsync(CommerceDbContext context, Product product, CancellationToken cancellationToken)
    {
        if (product.StockQuantity == 0 || product.Variants.Where(variant => variant.ArchivedAt is null).MinBy(variant => variant.SortOrder) is not { } first) return;
        var pieces = product.StockQuantity;
        var reference = $"product-options-{product.Id}";
        await ledger.ApplyAsync(context, new StockMovement(product.Id, null, -pieces, InventoryTransactionType.Adjustment, reference, $"Now counted as {first.Name}"), cancellationToken);
        await ledger.ApplyAsync(context, new StockMovement(product.Id, first.Id, pieces, InventoryTransactionType.Adjustment, reference, "Was counted as the product"), cancellationToken);
    }

    private static async Task<List<(EnteredVariant Edit, ProductVariant Variant)>> CheckAsync(
        CommerceDbContext context, Product product, IReadOnlyList<EnteredVariant> entered, CancellationToken cancellationToken)
    {
        var refusals = new Refusals();
        List<(EnteredVariant, ProductVariant)> edits = [];
        for (var i = 0; i < entered.Count; i++)
        {
            var (edit, index) = (entered[i], $"{i}");
            if (product.Variants.FirstOrDefault(row => row.Id == edit.Id && row.ArchivedAt is null) is not { } variant)
            {
                refusals.Add(new VariantNotFoundException().At("variants", index, "id"));
                continue;
            }

            if (edit.ExpectedVersion is { } version && version != variant.Version)
                refusals.Add(new StaleVersionException($"'{variant.Name}'", version, variant.Version).At("variants", index, "expectedVersion"));
            VariantRules.Check(refusals, edit, variant, product, "variants", index);
            if (TextRules.Clean(edit.Sku.Value) is { } sku && sku != variant.Sku)
            {
                var twice = entered.Take(i).Any(other => TextRules.Clean(other.Sku.Value) == sku);
                var taken = twice ? new SkuTakenException(sku, "Another of these variants") : await Skus.RefusalAsync(context, sku, 0, variant.Id, cancellationToken);
                if (taken is not null) refusals.Add(taken.At("variants", index, "sku"));
            }

            edits.Add((edit, variant));
        }

        refusals.ThrowIfAny();
        return edits;
    }

    private static (List<string> Old, List<string> New)? WriteTraits(ProductVariant variant, IReadOnlyList<(string Type, string Value)> entered)
    {
        var wanted = entered.Select(trait => (Type: trait.Type.Trim(), Value: trait.Value.Trim())).Distinct().ToList();
        var before = Listed(variant);
        foreach (var trait in variant.Traits.Where(trait => !wanted.Contains((trait.Type, trait.Value))).ToList()) variant.Traits.Remove(trait);
        foreach (var (type, value) in wanted.Where(trait => !variant.Traits.Any(known => known.Type == trait.Type && known.Value == trait.Value)).ToList())
            variant.Traits.Add(new VariantTrait { Type = type, Value = value });
        var after = Listed(variant);
        return before.SequenceEqual(after) ? null : (before, after);

        static List<string> Listed(ProductVariant variant) => [.. variant.Traits.Select(trait => $"{trait.Type}: {trait.Value}").Order(StringComparer.Ordinal)];
    }
}
