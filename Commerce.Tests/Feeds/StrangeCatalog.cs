using System.Globalization;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;

namespace Commerce.Tests.Feeds;

/// <summary>Products with everything that could break a file: the same ones for the same seed.</summary>
internal sealed class StrangeCatalog(int seed)
{
    private static readonly string[] Texts =
    [
        "Plain", "  blanks around  ", "\"quoted\"", "a \"quote\" within", "comma, semicolon; tab\tend", "two\nlines", "three\r\nlines\r\nof text", "a\rb",
        "=1+1", "+49 170 1234567", "-5", "-", "@import", "'=apostrophe", "''", "'plain", "-12.50 off", "＝wide", "=HYPERLINK(\"http://evil.example\",\"x\")",
        "\u0001control\u001f", "emoji 👩‍👩‍👧 🇩🇪", "ümläut ß ﬁ Ω", "العربية עברית", "<b>bold</b>", "& &amp; &gt; <", "back\\slash \\, and \\> end\\", "A > B", "one, two",
        "null", "0123", "1e5", "TRUE", "| ~ ^ `", "{\"json\": [1]}", "]]>", "nbsp\u00a0end", "zero\u200bwidth", "\u2028separator", "C:\\temp\\",
    ];

    private static readonly string[] OptionNames = ["Size", "Color", "Pattern", "Ärmel", "=Formula", "Größe, in cm", "Title"];

    private readonly Random _random = new(seed);
    private int _next;

    public IEnumerable<Product> Products(int count)
    {
        var categories = Categories();
        for (var i = 0; i < count; i++) yield return Product(i, categories);
    }

    private static List<Category> Categories()
    {
        List<Category> all = [];
        foreach (var name in (string[])["Top", "Cups > Mugs", "Cups, big", "A & B", "&gt; &amp;", "back\\slash", "Sub", "Deep", "=Sale", "Ends with \\"])
            all.Add(new Category { Name = name, Slug = $"category-{all.Count}", Parent = all.Count is > 0 and var n && n % 3 != 0 ? all[n - 1] : null });
        return all;
    }

    private Product Product(int i, List<Category> categories)
    {
        var product = new Product
        {
            Name = i == 0 ? new string('n', 255) : $"{Any()} {i}",
            Slug = i == 1 ? new string('s', 250) : $"strange-{i}",
            Description = Sometimes(() => SafeHtml.From(Any(5) + (Chance(3) ? "<h2>Title</h2><ul><li>One</li></ul>" : ""))),
            PriceCents = Price(),
            Sku = Sometimes(Sku),
            Gtin = Sometimes(() => $"{4006381333931 + i}"),
            StockQuantity = _random.Next(-3, 20),
            TrackStock = !Chance(4),
            InventoryPolicy = Chance(3) ? InventoryPolicy.Continue : InventoryPolicy.Deny,
            IsActive = !Chance(4),
            CostCents = Chance(2) ? _random.Next(1000) : null,
            Weight = Chance(2) ? _random.Next(0, 5000) : null,
            Dimensions = Sometimes(() => Chance(2) ? "10.25x3.5x2 cm" : "99999x1x0.01 cm"),
            Brand = Sometimes(() => Any()),
            ProductType = Sometimes(() => Any()),
            Tags = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Any()).Distinct()],
            SeoTitle = Sometimes(() => Any()),
            SeoDescription = Sometimes(() => Any(3)),
            Attributes = Sometimes(() => JsonSerializer.Serialize(Enumerable.Range(0, 4).ToDictionary(n => Attribute(n), _ => Any()))),
        };
        product.CompareAtPriceCents = CompareAt(product.PriceCents);
        if (i == 2) product.Description = string.Concat(Enumerable.Repeat("<p>long &amp; long</p>\n", 9000)).TrimEnd();
        foreach (var category in categories.Where(_ => Chance(4)))
        {
            product.ProductCategories.Add(new ProductCategory { Category = category });
            if (product.Category is null || Chance(2)) product.Category = category;
        }

        for (var n = _random.Next(-2, 4); n > 0; n--) product.Images.Add(Image(product, i));
        if (Chance(2)) AddVariants(product, i);
        return product;
    }

    private ProductImage Image(Product product, int i) => new()
    {
        SourceUrl = Chance(4) ? null : $"https://img.example/{i}/{_next++},w_100/a b.png?q=1,https://x.example/&amp;y",
        Blob = new Blob { StorageKey = $"k{_next}", Checksum = (++_next).ToString("x64", CultureInfo.InvariantCulture), Filename = "a.png", ContentType = "image/png", StorageProvider = "test" },
        AltText = Sometimes(() => Any()),
        SortOrder = product.Images.Count,
        IsPrimary = product.Images.Count == 0,
    };

    private void AddVariants(Product product, int i)
    {
        var names = OptionNames.OrderBy(_ => _random.Next()).Take(Chance(6) ? 0 : _random.Next(1, 4)).ToList();
        var count = names.Count == 0 ? 1 : _random.Next(1, 5);
        for (var n = 0; n < count; n++)
        {
            var variant = new ProductVariant
            {
                Sku = Sometimes(Sku),
                Name = Chance(2) ? $"{product.Name} {n}" : Any(),
                PriceCents = Price(),
                CostCents = Chance(2) ? 1 : null,
                StockQuantity = _random.Next(-3, 20),
                TrackStock = !Chance(4),
                InventoryManagement = (InventoryManagement)_random.Next(3),
                InventoryPolicy = Chance(3) ? InventoryPolicy.Continue : InventoryPolicy.Deny,
                IsAvailable = !Chance(4),
                Weight = Chance(2) ? 345 : null,
                SortOrder = n,
            };
            variant.CompareAtPriceCents = CompareAt(variant.PriceCents);
            (variant.Option1Name, variant.Option1Value) = (names.ElementAtOrDefault(0), names.Count > 0 ? $"{Any()}{n}" : null);
            (variant.Option2Name, variant.Option2Value) = (names.ElementAtOrDefault(1), names.Count > 1 ? Any() : null);
            (variant.Option3Name, variant.Option3Value) = (names.ElementAtOrDefault(2), names.Count > 2 ? $"{n}" : null);
            foreach (var type in (string[])["Material", "condition", "strange, =type"])
            {
                if (Chance(2)) variant.Traits.Add(new VariantTrait { Type = type, Value = Any() });
            }

            if (Chance(5)) variant.Traits.Add(new VariantTrait { Type = "Material", Value = $"second {i}" });
            if (Chance(3) && product.Images.FirstOrDefault(image => image.Variant is null) is { } image) image.Variant = variant;
            product.Variants.Add(variant);
        }

        if (Chance(4)) product.Variants.Add(Archived());
    }

    private ProductVariant Archived()
    {
        var gone = new ProductVariant { Name = "Gone", Sku = Sku(), SortOrder = 99 };
        gone.Archive(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return gone;
    }

    private string Sku() => _random.Next(6) switch
    {
        0 => $"=SKU-{_next++}",
        1 => $"ä,\"{_next++}\"",
        2 => $"-{_next++}",
        _ => $"SKU-{_next++}",
    };

    private static string Attribute(int n) => n switch { 0 => "mpn", 1 => "custom.fabric (EU)", 2 => "=Größe, x", _ => "google_product_category" };

    private int Price() => _random.Next(6) switch { 0 => 0, 1 => int.MaxValue, 2 => 1, _ => _random.Next(100_000) };

    private int? CompareAt(int price) => _random.Next(4) switch { 0 => (int)Math.Min(int.MaxValue, price + 1L), 1 => price, 2 when price > 10 => price - 5, _ => null };

    private string Any(int count = 1) => string.Concat(Enumerable.Range(0, count).Select(_ => Texts[_random.Next(Texts.Length)]));

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string? Sometimes(Func<string> make) => Chance(3) ? null : make();
}
