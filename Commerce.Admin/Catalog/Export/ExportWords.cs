namespace Commerce.Admin.Catalog.Export;

/// <summary>Says what each format is for, and what it has no column for.</summary>
internal static class ExportWords
{
    public static string Of(string format) => format switch
    {
        "SHOPIFY_CSV" => "For spreadsheets and Shopify. A row for each variant; without the facts of variants.",
        "WOOCOMMERCE_CSV" => "For WordPress shops. Without costs, texts for search engines and texts of pictures.",
        "GOOGLE_TSV" => "For Google Merchant, as a table. Without costs, tags, and texts for search engines.",
        "GOOGLE_XML" => "For Google Merchant, as RSS. Without costs, tags, and texts for search engines.",
        _ => "For programs and for keeping: has a place for everything.",
    };
}
