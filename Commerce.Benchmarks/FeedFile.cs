using System.Globalization;

namespace Commerce.Benchmarks;

/// <summary>Writes feeds of any length. The same arguments always give the same bytes.</summary>
internal static class FeedFile
{
    private const int VariantsPerProduct = 3;

    private static readonly string[] Sizes = ["S", "M", "L"];

    /// <summary>Shopify's CSV: a row for each variant, an image for each product, forty types.</summary>
    /// <param name="every">Of how many rows one has another price and another stock; 0 for none.</param>
    public static void WriteShopify(string path, int rows, int every)
    {
        using var writer = File.CreateText(path);
        writer.Write("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
            + "Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Status\n");
        for (var n = 0; n < rows; n++)
        {
            var product = n / VariantsPerProduct;
            var size = Sizes[n % VariantsPerProduct];
            var lead = n % VariantsPerProduct == 0
                ? $"Product {product},\"<p>Number {product} of a feed, made for measuring.</p>\",Vendor {product % 20},Type {product % 40},\"bench, tag {product % 7}\",TRUE,Size"
                : ",,,,,,";
            var image = n % VariantsPerProduct == 0 ? $"https://images.example/{product}.jpg" : "";
            var status = n % VariantsPerProduct == 0 ? "active" : "";
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"bench-{product},{lead},{size},BENCH-{product}-{size},{200 + product % 50},shopify,{Stock(n, every)},deny,{Price(n, every)},,{image},{status}\n"));
        }
    }

    /// <summary>JSON Lines: a line is a product of three variants, which the importer reads as four rows.</summary>
    /// <param name="every">Of how many variants one has another price and another stock; 0 for none.</param>
    public static void WriteJsonl(string path, int rows, int every)
    {
        using var writer = File.CreateText(path);
        for (var product = 0; product < rows / (VariantsPerProduct + 1); product++)
        {
            var first = product * VariantsPerProduct;
            var variants = string.Join(',', Sizes.Select((size, i) => string.Create(CultureInfo.InvariantCulture,
                $$"""{"sku":"BENCH-{{product}}-{{size}}","price":"{{Price(first + i, every)}}","stock":{{Stock(first + i, every)}},"options":{"Size":"{{size}}"} }""")));
            var name = $$""" "slug":"bench-{{product}}","name":"Product {{product}}","brand":"Vendor {{product % 20}}","categories":["Type {{product % 40}}"] """;
            writer.Write($$"""{"product":{{{name}},"options":["Size"],"images":["https://images.example/{{product}}.jpg"]},"variants":[{{variants}}]}""" + "\n");
        }
    }

    private static int Stock(int n, int every) => 1 + n % 40 + (IsChanged(n, every) ? 50 + every : 0);

    private static string Price(int n, int every) => (5m + n % 200 / 4m + (IsChanged(n, every) ? 1 + every / 100m : 0)).ToString("0.00", CultureInfo.InvariantCulture);

    private static bool IsChanged(int n, int every) => every > 0 && n % every == 0;
}
