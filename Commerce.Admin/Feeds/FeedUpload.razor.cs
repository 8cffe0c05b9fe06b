using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>Takes a feed's file, with what is known of it.</summary>
public sealed partial class FeedUpload
{
    /// <summary>What a file may bring; the words are those of the API.</summary>
    internal static readonly string[] Types = ["PRODUCTS", "INVENTORY", "PRICES"];

    internal static readonly string[] Formats = ["SHOPIFY_CSV", "WOOCOMMERCE_CSV", "GOOGLE_TSV", "GOOGLE_XML", "JSONL"];

    internal static readonly string[] Modes = ["UPSERT", "CREATE_ONLY", "UPDATE_ONLY"];

    private string feedType = "PRODUCTS";
    private string format = "";
    private string mode = "UPSERT";
    private bool preview = true;
    private string supplier = "";

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string Address(string filename) => AdminLinks.FeedUploadPath + new QueryStringBuilder()
        .Add("filename", filename)
        .Add("feedType", feedType)
        .Add("format", format)
        .Add("supplier", supplier.Trim())
        .Add("mode", feedType == "PRODUCTS" && mode != "UPSERT" ? mode : null)
        .Add("dryRun", preview ? "true" : null);
}
