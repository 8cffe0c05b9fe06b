using System.Globalization;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Undo;

/// <summary>Takes single changes of a feed back where what it wrote still stands.</summary>
internal sealed class ChangeReverter(CommerceDbContext context, CatalogOfChanges catalog, ProductFeed feed, DateTime now)
{
    private const string Edited = "It was edited since, and stays.";

    /// <summary>Stock to be given back by the ledger, once the rest is saved.</summary>
    public List<(ProductFeedChange Change, StockMovement Movement)> Movements { get; } = [];

    public static string ReferenceOf(ProductFeed feed) => $"product-feed-{feed.Id}";

    /// <summary>Takes it back, and returns null; or why it stays.</summary>
    public string? Revert(ProductFeedChange change)
    {
        // What is gone has taken its changes with it.
        if (change.ProductId is not { } id || !catalog.Products.TryGetValue(id, out var product)) return null;
        var variant = change.VariantId is { } variantId ? product.Variants.FirstOrDefault(row => row.Id == variantId) : null;
        if (change.VariantId is not null && variant is null) return null;
        return change.Kind switch
        {
            FeedChangeKind.ProductCreated => RevertProduct(product),
            FeedChangeKind.VariantCreated => RevertVariant(product, variant!),
            FeedChangeKind.Changed => RevertField(change, product, variant),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "There is no such kind of change."),
        };
    }

    private string? RevertProduct(Product product)
    {
        if (product.UpdatedAt > feed.ChangedAt || product.Variants.Any(variant => variant.UpdatedAt > feed.ChangedAt)) return Edited;
        if (!catalog.NeededProducts.Contains(product.Id)) context.Products.Remove(product);
        else if (product.ArchivedAt is null) product.Archive(now);
        return null;
    }

    private string? RevertVariant(Product product, ProductVariant variant)
    {
        if (variant.UpdatedAt > feed.ChangedAt) return Edited;
        if (catalog.NeededVariants.Contains(variant.Id))
        {
            variant.Archive(now);
            return null;
        }

        foreach (var image in product.Images.Where(image => image.VariantId == variant.Id)) image.VariantId = null;
        product.Variants.Remove(variant);
        context.ProductVariants.Remove(variant);
        return null;
    }

    private string? RevertField(ProductFeedChange change, Product product, ProductVariant? variant) => change.Field!.Split(':', 2) switch
    {
        ["stockQuantity"] => RevertStock(change, product, variant),
        ["category"] => RevertCategory(change, product),
        ["image"] => RevertImage(change, product),
        ["altText", var url] => product.Images.FirstOrDefault(image => FeedImages.IsThat(image, url)) is { } image
            ? Swap(change, image.AltText, value => image.AltText = value)
            : Edited,
        ["imageVariant", var url] => product.Images.FirstOrDefault(image => FeedImages.IsThat(image, url)) is { VariantId: { } shown } image
            ? Swap(change, product.Variants.FirstOrDefault(row => row.Id == shown)?.Name, _ => image.VariantId = null)
            : Edited,
        ["trait", var type] => RevertTrait(change, variant!, type),
        _ when variant is not null => Swap(change, FeedFields.Read(variant, change.Field), value => FeedFields.Write(variant, change.Field, value)),
        // An archived product is not shown, whatever was changed before.
        ["isActive"] when product.ArchivedAt is not null => Edited,
        _ => Swap(change, FeedFields.Read(product, change.Field), value => FeedFields.Write(product, change.Field, value)),
    };

    private static string? Swap(ProductFeedChange change, string? current, Action<string?> write)
    {
        if (!FeedFields.AreSame(change.Field!, current, change.NewValue)) return Edited;
        write(change.OldValue);
        return null;
    }

    /// <summary>By the difference: what was sold since stays sold.</summary>
    private string? RevertStock(ProductFeedChange change, Product product, ProductVariant? variant)
    {
        if (catalog.LastCounts.GetValueOrDefault((product.Id, variant?.Id)) != ReferenceOf(feed)) return "It was counted again since, and stays.";
        var difference = int.Parse(change.OldValue!, CultureInfo.InvariantCulture) - int.Parse(change.NewValue!, CultureInfo.InvariantCulture);
        if (difference != 0)
            Movements.Add((change, new StockMovement(product.Id, variant?.Id, difference, InventoryTransactionType.Import, ReferenceOf(feed) + "-undo")));
        return null;
    }

    private string? RevertCategory(ProductFeedChange change, Product product)
    {
        if (product.ProductCategories.FirstOrDefault(place => place.Category!.Name == change.NewValue) is not { } place) return Edited;
        product.ProductCategories.Remove(place);
        context.Remove(place);
        if (product.CategoryId != place.CategoryId) return null;
        var next = product.ProductCategories.FirstOrDefault();
        (product.CategoryId, product.Category) = (next?.CategoryId, next?.Category);
        return null;
    }

    private string? RevertImage(ProductFeedChange change, Product product)
    {
        if (product.Images.FirstOrDefault(image => image.SourceUrl == change.NewValue) is not { } image) return Edited;
        if (image.IsPrimary && product.Images.Count > 1) return "It is the main picture by now of a product that has others. Choose another one first.";
        product.Images.Remove(image);
        context.Remove(image);
        return null;
    }

    private string? RevertTrait(ProductFeedChange change, ProductVariant variant, string type)
    {
        if (variant.Traits.FirstOrDefault(trait => string.Equals(trait.Type, type, StringComparison.OrdinalIgnoreCase) && trait.Value == change.NewValue) is not { } trait) return Edited;
        if (change.OldValue is { } old)
        {
            trait.Value = old;
            return null;
        }

        variant.Traits.Remove(trait);
        context.Remove(trait);
        return null;
    }
}
