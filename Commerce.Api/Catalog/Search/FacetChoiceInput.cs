namespace Commerce.Api.Catalog.Search;

/// <summary>Values chosen of an option or of a trait; any of them will do.</summary>
public sealed class FacetChoiceInput
{
    /// <summary>The option or the kind of trait, such as `Size` or `Material`.</summary>
    public required string Name { get; init; }

    /// <summary>The chosen values, as they are written in the catalog; none of them means no choice.</summary>
    public required IReadOnlyList<string> Values { get; init; }
}
