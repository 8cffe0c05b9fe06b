using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Catalog;

/// <summary>What the product list can be asked for.</summary>
internal static class ProductListSpec
{
    /// <summary>At or below this many pieces a product runs low.</summary>
    public const int LowStock = 5;

    private const string Archived = "archived";

    private static readonly string[] SortFields = ["name", "sku", "priceCents", "isActive", "updatedAt", "createdAt"];

    private static object Sellable => Available("IN_STOCK", "LOW_STOCK");

    private static object Low => Available("LOW_STOCK");

    private static object SoldOut => Available("BACKORDER", "OUT_OF_STOCK");

    /// <param name="categories">Null while they are not known.</param>
    public static ListSpec Of(IReadOnlyList<Choice>? categories) => new(
        AdminLinks.ProductsPath,
        "name",
        SortFields,
        [
            new SearchFilter("Search by name or SKU", text => [new { name = new { contains = text } }, SkuWith(text), VariantWith(SkuWith(text))]),
            new ChoiceFilter("status", "Status", [new("active", "Active"), new("hidden", "Hidden"), new(Archived, "Archived")],
                chosen => chosen[0] == Archived ? new { archivedAt = new { neq = (string?)null } } : new { isActive = new { eq = chosen[0] == "active" } }) { IsSingle = true },
            new ChoiceFilter(
                "stock", "Stock",
                [new("in", "In stock"), new("low", $"Low (1–{LowStock})"), new("part", "Partly sold out"), new("out", "Sold out")],
                chosen => new { or = chosen.Select(Stock).ToArray() }),
            new ChoiceFilter("image", "Images", [new("none", "Without image"), new("some", "With image")], chosen => new { images = new { any = chosen[0] == "some" } }) { IsSingle = true },
            new NumberFilter("price", "Price", "priceCents", Scale: 100),
            new DateFilter("changed", "Changed", "updatedAt"),
            new ChoiceFilter("category", "Category", categories ?? [], chosen => new { categories = new { some = new { slug = new { @in = chosen } } } }) { IsOpen = categories is null },
        ],
        new ListView("Low stock", "?stock=low"),
        new ListView("Sold out", "?stock=part,out"),
        new ListView("Hidden", "?status=hidden"),
        new ListView("Without image", "?image=none"),
        new ListView("Lately changed", "?sort=-updatedAt"))
    {
        // What is archived is looked for where somebody asks for it.
        Always = new { archivedAt = new { eq = (string?)null } },
        AlwaysUnless = ("status", Archived),
        DescendingFirst = ["updatedAt", "createdAt"]
    };

    /// <summary>
    /// The stock lies with the variants where there are any, else with the product itself. Low is a product of which any variant is low, sold out
    /// one of which all are; what is not counted never runs out.
    /// </summary>
    private static object Stock(string level) => level switch
    {
        "in" => new { or = new[] { VariantWith(Sellable), WithoutVariants(Sellable) } },
        "low" => new { or = new[] { VariantWith(Low), WithoutVariants(Low) } },
        "part" => new { and = new[] { VariantWith(SoldOut), VariantWith(Sellable) } },
        _ => new { or = new object[] { new { variants = new { any = true, none = Sellable } }, WithoutVariants(SoldOut) } }
    };

    private static object Available(params string[] availability) => new { availability = new { @in = availability } };

    private static object SkuWith(string text) => new { sku = new { contains = text } };

    private static object VariantWith(object condition) => new { variants = new { some = condition } };

    private static object WithoutVariants(object condition) => new { and = new object[] { new { variants = new { any = false } }, condition } };
}
