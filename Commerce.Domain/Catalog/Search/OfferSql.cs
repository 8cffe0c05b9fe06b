using System.Globalization;
using System.Text;
using Commerce.Domain.Data;

namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// The conditions of a search as SQL that both databases understand. A row is an offer: a product <c>p</c> with one of its variants <c>v</c>, or without, where
/// it has none. What <see cref="Visibility"/> hides from a viewer is hidden here by hand, because the database context has no part in this SQL.
/// </summary>
internal sealed class OfferSql(Viewer viewer, CatalogOptions catalog)
{
    public const string Price = "COALESCE(v.\"PriceCents\", p.\"PriceCents\")";

    private readonly List<object> _parameters = [];

    public object[] Parameters => [.. _parameters];

    public string Visible => viewer.SeesHidden ? "1 = 1" : "p.\"IsActive\" AND p.\"ArchivedAt\" IS NULL";

    public string VisibleCategory => viewer.SeesHidden ? "1 = 1" : "c.\"IsActive\"";

    /// <summary>The offer's <see cref="Catalog.Availability"/> as a number; the same as <see cref="StockDerivations"/> says of a variant, and of a product without any.</summary>
    public string Availability => $"""
        CASE WHEN v."Id" IS NOT NULL AND NOT v."IsAvailable" THEN 3
             WHEN NOT COALESCE(v."TrackStock", p."TrackStock") OR COALESCE(v."StockQuantity", p."StockQuantity") > {Number(catalog.LowStock)} THEN 0
             WHEN COALESCE(v."StockQuantity", p."StockQuantity") > 0 THEN 1
             WHEN COALESCE(v."InventoryPolicy", p."InventoryPolicy") = 'CONTINUE' THEN 2
             ELSE 3 END
        """;

    /// <summary>Takes a value from outside into the statement.</summary>
    public string Parameter(object value)
    {
        _parameters.Add(value is string text ? Storable(text) : value);
        return $"{{{Number(_parameters.Count - 1)}}}";
    }

    /// <summary>Everything chosen, each with the facet it belongs to.</summary>
    public IReadOnlyList<Choice> Choices(ProductSearchCriteria criteria)
    {
        List<Choice> choices = [];
        if (criteria.CategoryId is not null)
            choices.Add(new(FacetKinds.Categories, null, false, "p.\"Id\" IN (SELECT c.\"ProductId\" FROM \"ProductCategories\" AS c WHERE c.\"CategoryId\" IN (SELECT \"Id\" FROM \"Chosen\"))"));
        if (criteria.Brands.Count > 0) choices.Add(new(FacetKinds.Brands, null, false, $"p.\"Brand\" IN ({List(criteria.Brands)})"));
        if (criteria.MinRating is { } rating) choices.Add(new(FacetKinds.Ratings, null, false, $"p.\"RatingAverage\" >= {Parameter(rating)}"));
        if ((criteria.MinPriceCents, criteria.MaxPriceCents) is not (null, null))
        {
            var prices = new StringBuilder("1 = 1");
            if (criteria.MinPriceCents is { } min) prices.Append(CultureInfo.InvariantCulture, $" AND {Price} >= {Parameter(min)}");
            if (criteria.MaxPriceCents is { } max) prices.Append(CultureInfo.InvariantCulture, $" AND {Price} <= {Parameter(max)}");
            choices.Add(new(FacetKinds.Prices, null, true, prices.ToString()));
        }

        if (criteria.Availability.Count > 0)
            choices.Add(new(FacetKinds.Availability, null, true, $"{Availability} IN ({string.Join(", ", criteria.Availability.Select(value => Number((int)value)))})"));
        foreach (var option in criteria.Options)
        {
            var (name, values) = (Parameter(option.Name), List(option.Values));
            choices.Add(new(FacetKinds.Options, option.Name, true, string.Join(" OR ", Enumerable.Range(1, 3).Select(i => $"v.\"Option{i}Name\" = {name} AND v.\"Option{i}Value\" IN ({values})"))));
        }

        foreach (var trait in criteria.Traits)
        {
            choices.Add(new(FacetKinds.Traits, trait.Name, true,
                $"EXISTS (SELECT 1 FROM \"VariantTraits\" AS t WHERE t.\"VariantId\" = v.\"Id\" AND t.\"Type\" = {Parameter(trait.Name)} AND t.\"Value\" IN ({List(trait.Values)}))"));
        }

        return choices;
    }

    /// <summary>The category that is chosen, and those below, as the table <c>Chosen</c>.</summary>
    public string ChosenCategories(ProductSearchCriteria criteria) => $"""
        "Chosen" ("Id") AS (
            SELECT c."Id" FROM "Categories" AS c WHERE c."Id" = {Parameter(criteria.CategoryId!)} AND {VisibleCategory}
            {(criteria.IncludeSubtree ? $"UNION SELECT c.\"Id\" FROM \"Categories\" AS c JOIN \"Chosen\" AS above ON c.\"ParentId\" = above.\"Id\" WHERE {VisibleCategory}" : "")})
        """;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // No database stores a null character or half a surrogate pair, and PostgreSQL refuses to look for one.
    private static string Storable(string text) =>
        text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), (all, rune) => all.Append(rune.Value == 0 ? Rune.ReplacementChar : rune)).ToString();

    private string List(IEnumerable<string> values) => string.Join(", ", values.Select(Parameter));

    /// <summary>A condition that was chosen.</summary>
    /// <param name="Name">Of options and traits: which one.</param>
    /// <param name="IsOfVariant">Whether it looks at the variant.</param>
    public sealed record Choice(FacetKinds Facet, string? Name, bool IsOfVariant, string Condition);
}
