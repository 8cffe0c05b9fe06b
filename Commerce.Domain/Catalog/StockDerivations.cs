using System.Linq.Expressions;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Catalog;

/// <summary>What stock means for shoppers, as expressions that the database can work out. <see cref="Search.OfferSql"/> says the same in SQL.</summary>
public static class StockDerivations
{
    /// <summary>A variant that cannot be bought is out of stock, however many there are.</summary>
    /// <param name="lowStock">Up to this many pieces count as few.</param>
    public static Expression<Func<ProductVariant, Availability>> OfVariant(int lowStock) => Constant<ProductVariant>(low => variant =>
        !variant.IsAvailable || variant.ArchivedAt != null ? Availability.OutOfStock
        : !variant.TrackStock || variant.StockQuantity > low.Value ? Availability.InStock
        : variant.StockQuantity > 0 ? Availability.LowStock
        : variant.InventoryPolicy == InventoryPolicy.Continue ? Availability.Backorder
        : Availability.OutOfStock, lowStock);

    /// <summary>That of the best of its variants; its own where it has none.</summary>
    /// <param name="lowStock">Up to this many pieces count as few.</param>
    public static Expression<Func<Product, Availability>> OfProduct(int lowStock) => Constant<Product>(low => product =>
        product.Variants.Any(variant => variant.ArchivedAt == null)
            ? product.Variants.Any(variant => variant.ArchivedAt == null && variant.IsAvailable && (!variant.TrackStock || variant.StockQuantity > low.Value)) ? Availability.InStock
            : product.Variants.Any(variant => variant.ArchivedAt == null && variant.IsAvailable && variant.StockQuantity > 0) ? Availability.LowStock
            : product.Variants.Any(variant => variant.ArchivedAt == null && variant.IsAvailable && variant.InventoryPolicy == InventoryPolicy.Continue) ? Availability.Backorder
            : Availability.OutOfStock
            : !product.TrackStock || product.StockQuantity > low.Value ? Availability.InStock
            : product.StockQuantity > 0 ? Availability.LowStock
            : product.InventoryPolicy == InventoryPolicy.Continue ? Availability.Backorder
            : Availability.OutOfStock, lowStock);

    /// <summary>Of a variant or of a product without variants, as <see cref="StockReports.Counts"/> lists them.</summary>
    /// <param name="lowStock">Up to this many pieces count as few.</param>
    public static Expression<Func<StockCount, Availability>> OfCount(int lowStock) => Constant<StockCount>(low => count =>
        !count.IsAvailable ? Availability.OutOfStock
        : !count.TrackStock || count.Quantity > low.Value ? Availability.InStock
        : count.Quantity > 0 ? Availability.LowStock
        : count.InventoryPolicy == InventoryPolicy.Continue ? Availability.Backorder
        : Availability.OutOfStock, lowStock);

    // As a constant, not as a captured variable: it is a part of what is read, like the names of columns.
    private static Expression<Func<TEntity, Availability>> Constant<TEntity>(Func<Threshold, Expression<Func<TEntity, Availability>>> expression, int lowStock) =>
        (Expression<Func<TEntity, Availability>>)new Fixed(lowStock).Visit(expression(new Threshold(lowStock)));

    private sealed record Threshold(int Value);

    private sealed class Fixed(int value) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Member.DeclaringType == typeof(Threshold) ? Expression.Constant(value) : base.VisitMember(node);
    }
}
