using System.Globalization;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Import;

/// <summary>Notes what the rows of a batch change. A new product is one note, whatever came with it.</summary>
internal sealed class FeedChangeLog
{
    private readonly List<Note> _notes = [];

    public int Count => _notes.Count;

    public void ProductCreated(FeedRow row, Product product) => _notes.Add(new Note(row.Number, FeedChangeKind.ProductCreated, product, null, null, null, null));

    public void VariantCreated(FeedRow row, Product product, ProductVariant variant) =>
        _notes.Add(new Note(row.Number, FeedChangeKind.VariantCreated, product, variant, null, null, null));

    /// <summary>Notes a field. What has no id yet is new, and noted as a whole.</summary>
    public void Changed(FeedRow row, Product product, ProductVariant? variant, string field, string? old, string? value)
    {
        if (product.Id == 0 || variant?.Id == 0) return;
        _notes.Add(new Note(row.Number, FeedChangeKind.Changed, product, variant, field, old, value));
    }

    /// <summary>The rows to be stored, once new things have their ids; of a dry run those are nobody's any more.</summary>
    public List<ProductFeedChange> ToRows(ProductFeed feed) => _notes.ConvertAll(note => new ProductFeedChange
    {
        ProductFeedId = feed.Id,
        RowNumber = note.RowNumber,
        Kind = note.Kind,
        ProductId = feed.DryRun && note.Kind == FeedChangeKind.ProductCreated ? null : note.Product.Id,
        VariantId = feed.DryRun && note.Kind == FeedChangeKind.VariantCreated ? null : note.Variant?.Id,
        Name = note.Variant is { } variant && variant.Name != note.Product.Name ? $"{note.Product.Name} / {variant.Name}" : note.Product.Name,
        Sku = note.Variant is null ? note.Product.Sku : note.Variant.Sku,
        Field = note.Field,
        OldValue = note.Old,
        NewValue = note.Value,
    });

    /// <summary>How a value is written down; read again where a feed is undone.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        InventoryPolicy policy => EnumText.Of(policy),
        InventoryManagement management => EnumText.Of(management),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of the catalog.", nameof(value)),
    };

    private sealed record Note(int RowNumber, FeedChangeKind Kind, Product Product, ProductVariant? Variant, string? Field, string? Old, string? Value);
}
