using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Import;

/// <summary>Why the catalog does not take a row that can be read.</summary>
internal static class FeedRefusals
{
    public static FeedRowError DuplicateRow(FeedRow row) => new(null, row.Offer.Sku ?? row.ProductKey, "DUPLICATE_ROW",
        $"{Name(row)} stands in a row above already. Keep one of the two.");

    public static FeedRowError MissingName(FeedRow row) => new("Title", null, "MISSING_VALUE",
        $"{Name(row)} is new and needs a title. Fill it in on its first row.");

    public static FeedRowError MissingPrice(FeedRow row) => new("Price", null, "MISSING_VALUE", $"{Name(row)} is new and needs a price.");

    public static FeedRowError UnknownProduct(FeedRow row) => new(null, row.Offer.Sku ?? row.ProductKey, "UNKNOWN_PRODUCT",
        $"{Name(row)} is not in the shop. Upload it with a feed of products first.");

    public static FeedRowError UnknownParent(FeedRow row) => new("Parent", row.ParentSku ?? row.ProductKey, "UNKNOWN_PARENT",
        $"The product '{row.ParentSku ?? row.ProductKey}' is neither in the shop nor in a good row above. Put the product before its variants.");

    public static FeedRowError ArchivedProduct(string name) => new(null, name, "PRODUCT_ARCHIVED", $"'{name}' is archived. Restore it first, or leave the row out.");

    public static FeedRowError SkuTaken(string sku, string owner) => new("SKU", sku, "SKU_TAKEN",
        $"The SKU '{sku}' belongs to '{owner}'. A SKU stands for one thing only: give this one another.");

    public static FeedRowError OptionsTaken(FeedRow row, string? sku) => new("Option1 Value", string.Join(" / ", row.Options.Select(option => option.Value)), "DUPLICATE_VARIANT",
        $"These options are those of the variant {(sku is null ? "above" : $"'{sku}'")} already. Give each variant its own.");

    public static FeedRowError Conflict(string reason) => new(null, null, "CONFLICT",
        $"The row could not be stored beside what the shop has: {reason} Check it and upload the row again.");

    private static string Name(FeedRow row) => row.Offer.Sku is { } sku ? $"The SKU '{sku}'" : $"The product '{row.ProductKey}'";
}
