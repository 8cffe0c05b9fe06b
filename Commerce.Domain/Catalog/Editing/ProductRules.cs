using System.Text.RegularExpressions;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>What a product must be like; what only the database knows is not looked at here.</summary>
internal static partial class ProductRules
{
    private const int MaxTags = 100;

    private const int MaxTag = 60;

    /// <summary>Notes what is wrong with an edit.</summary>
    /// <param name="current">As it is before the edit; a new one is empty.</param>
    /// <param name="path">Where the product stands in the input.</param>
    public static void Check(Refusals refusals, EnteredProduct entered, Product current, string path)
    {
        var isNew = current.Id == 0;
        if (isNew || entered.Name.IsGiven) TextRules.CheckLine(refusals, TextRules.Clean(entered.Name.Value), 255, isRequired: true, path, "name");
        Line(entered.Brand, 100, "brand");
        Line(entered.ProductType, 255, "productType");
        if (entered.Description.IsGiven) CheckDescription(refusals, TextRules.Clean(entered.Description.Value), path);
        CheckCode(refusals, entered.Sku, 64, path, "sku");
        CheckGtin(refusals, entered.Gtin, path);
        Line(entered.SeoTitle, 255, "seoTitle");
        Line(entered.SeoDescription, 1000, "seoDescription");
        if (entered.Dimensions.IsGiven) refusals.Try(() => At(() => Dimensions.Normalize(entered.Dimensions.Value), path, "dimensions"));
        CheckPrices(refusals, new(entered.PriceCents, isNew ? null : current.PriceCents), new(entered.CompareAtPriceCents, current.CompareAtPriceCents), path);
        Refuse(entered.CostCents is { IsGiven: true, Value: < 0 }, "costCents", "What it costs cannot be below 0.");
        Refuse(entered.Weight is { IsGiven: true, Value: < 0 }, "weight", "The weight cannot be below 0; it is given in grams.");
        Refuse(entered.Tags is { IsGiven: true, Value.Count: > MaxTags }, "tags", $"At most {MaxTags} tags are possible.");
        Refuse(entered.Tags.IsGiven && entered.Tags.Value.Any(tag => tag.Length > MaxTag), "tags", $"A tag has at most {MaxTag} characters.");
        if (entered.Slug is { IsGiven: true, Value: var slug } && !(isNew && TextRules.Clean(slug) is null)) CheckSlug(refusals, slug, path);

        void Line(Given<string?> text, int max, string field)
        {
            if (text.IsGiven) TextRules.CheckLine(refusals, TextRules.Clean(text.Value), max, isRequired: false, path, field);
        }

        void Refuse(bool isWrong, string field, string message) => refusals.AddIf(isWrong, () => new InvalidProductException(message).At(path, field));
    }

    /// <summary>A price and the one before a reduction; each as it is given, and as it is now.</summary>
    public static void CheckPrices(Refusals refusals, Edited<int?> price, Edited<int?> compareAt, params string[] path)
    {
        refusals.AddIf(price.After is null, () => new InvalidProductException("The price must not be empty; 0 is for free.").At([.. path, "priceCents"]));
        refusals.AddIf(price.After < 0, () => new InvalidProductException("The price cannot be below 0.").At([.. path, "priceCents"]));
        refusals.AddIf((price.Given.IsGiven || compareAt.Given.IsGiven) && compareAt.After is { } former && former <= price.After,
            () => new InvalidProductException("The price before a reduction must be above the price. Leave it empty when nothing is reduced.").At([.. path, "compareAtPriceCents"]));
    }

    public static void CheckCode(Refusals refusals, Given<string?> code, int max, params string[] path)
    {
        if (!code.IsGiven || TextRules.Clean(code.Value) is not { } text) return;
        refusals.AddIf(text.Length > max || text.Any(char.IsControl), () => new InvalidProductException($"A code is one line of at most {max} characters.").At(path));
    }

    /// <summary>Global trade item numbers end with a digit that the others give: what was mistyped is noticed.</summary>
    public static void CheckGtin(Refusals refusals, Given<string?> gtin, params string[] path)
    {
        if (!gtin.IsGiven || TextRules.Clean(gtin.Value) is not { } code) return;
        refusals.AddIf(!GtinPattern().IsMatch(code) || Sum(code) % 10 != 0,
            () => new InvalidProductException("A GTIN (EAN, UPC or ISBN) has 8, 12, 13 or 14 digits, the last of which checks the others; this one does not fit.").At([.. path, "gtin"]));

        static int Sum(string digits) => digits.Reverse().Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
    }

    /// <summary>Without blanks around them, each once.</summary>
    public static List<string> CleanTags(IEnumerable<string> tags) => [.. tags.Select(TextRules.Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    private static void CheckDescription(Refusals refusals, string? markdown, string path)
    {
        TextRules.Check(refusals, markdown, Markdown.MaxLength, isRequired: false, path, "description");
        if (markdown is { Length: <= Markdown.MaxLength }) refusals.Try(() => At(() => Markdown.ToSafeHtml(markdown), path, "description"));
    }

    public static void CheckSlug(Refusals refusals, string? given, string path)
    {
        var wanted = TextRules.Clean(given) ?? "";
        var fitting = Slugs.From(wanted);
        refusals.AddIf(wanted != fitting || fitting.Length == 0, () => new InvalidProductException(fitting.Length == 0
            ? "The address needs letters or digits, such as 'linen-shirt'."
            : $"An address has lower-case letters, digits and single hyphens: '{fitting}' would do.").At(path, "slug"));
    }

    private static void At(Action check, params string[] path)
    {
        try
        {
            check();
        }
        catch (DomainException refusal)
        {
            throw refusal.At(path);
        }
    }

    [GeneratedRegex(@"\A(\d{8}|\d{12,14})\z")]
    private static partial Regex GtinPattern();

    /// <summary>A value as an edit gives it, and as it is before.</summary>
    public readonly record struct Edited<T>(Given<T> Given, T Before)
    {
        public T After => Given.Or(Before);
    }
}
