using Commerce.Domain.Carts;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>What is sold today: a product without variants, or a variant, with what an order keeps of it.</summary>
internal sealed record Goods(
    int ProductId, int? VariantId, string ProductName, string? Sku, string? VariantName, string? Description, int PriceCents, int Stock, bool TrackStock,
    InventoryPolicy Policy)
{
    public bool RunsOut => TrackStock && Policy == InventoryPolicy.Deny;

    public string FullName => VariantName is null ? ProductName : $"{ProductName} / {VariantName}";

    public OrderItem ToLine(int quantity) => new()
    {
        ProductId = ProductId,
        VariantId = VariantId,
        ProductName = ProductName,
        ProductSku = Sku,
        VariantName = VariantName,
        VariantDescription = Description,
        Quantity = quantity,
        UnitPriceCents = PriceCents,
        TotalPriceCents = Money.Times(PriceCents, quantity),
    };

    /// <summary>What can be bought of what lies in a cart; the rest is missing.</summary>
    public static async Task<Dictionary<(int ProductId, int? VariantId), Goods>> ReadAsync(
        CommerceDbContext context, IEnumerable<CartItem> items, CancellationToken cancellationToken)
    {
        var productIds = items.Where(item => item.VariantId is null).Select(item => item.ProductId).Distinct().ToList();
        var variantIds = items.Select(item => item.VariantId).OfType<int>().Distinct().ToList();
        var found = new Dictionary<(int, int?), Goods>();
        if (productIds.Count > 0)
        {
            var products = context.Products.AsNoTracking()
                .Where(product => productIds.Contains(product.Id) && product.IsActive && product.ArchivedAt == null
                    && !product.Variants.Any(variant => variant.ArchivedAt == null))
                .Select(product => new Goods(
                    product.Id, null, product.Name, product.Sku, null, null, product.PriceCents, product.StockQuantity, product.TrackStock,
                    product.InventoryPolicy));
            foreach (var goods in await products.ToListAsync(cancellationToken)) found.Add((goods.ProductId, null), goods);
        }

        if (variantIds.Count > 0)
        {
            var variants = context.ProductVariants.AsNoTracking()
                .Where(variant => variantIds.Contains(variant.Id) && variant.ArchivedAt == null && variant.IsAvailable
                    && variant.Product!.IsActive && variant.Product.ArchivedAt == null)
                .Select(variant => new
                {
                    Goods = new Goods(
                        variant.ProductId, variant.Id, variant.Product!.Name, variant.Sku ?? variant.Product.Sku, variant.Name, null, variant.PriceCents,
                        variant.StockQuantity, variant.TrackStock, variant.InventoryPolicy),
                    variant.Option1Name, variant.Option1Value, variant.Option2Name, variant.Option2Value, variant.Option3Name, variant.Option3Value,
                    Traits = variant.Traits.OrderBy(trait => trait.Id).Select(trait => new { trait.Type, trait.Value }).ToList(),
                });
            foreach (var row in await variants.ToListAsync(cancellationToken))
            {
                (string? Name, string? Value)[] options =
                [
                    (row.Option1Name, row.Option1Value), (row.Option2Name, row.Option2Value), (row.Option3Name, row.Option3Value),
                ];
                var facts = options.Where(option => option.Name is not null)
                    .Concat(row.Traits.Select(trait => ((string?)trait.Type, (string?)trait.Value)))
                    .Select(fact => $"{fact.Item1}: {fact.Item2}").ToList();
                found.Add((row.Goods.ProductId, row.Goods.VariantId), row.Goods with { Description = facts.Count == 0 ? null : string.Join(", ", facts) });
            }
        }

        return found;
    }
}
