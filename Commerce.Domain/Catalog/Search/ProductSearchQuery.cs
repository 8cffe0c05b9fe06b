namespace Commerce.Domain.Catalog.Search;

/// <summary>A search whose text has been read.</summary>
/// <param name="Words">For each word of the text the words that are looked for, any of them: itself, or what it is taken for.</param>
/// <param name="CorrectedText">What is looked for instead of the text, where a word of it is unknown; else null.</param>
public sealed record ProductSearchQuery(ProductSearchCriteria Criteria, IReadOnlyList<IReadOnlyList<string>> Words, string? CorrectedText)
{
    /// <summary>Whether there was a text, but not a word in it: that finds nothing.</summary>
    public bool IsHopeless => Words.Count == 0 && !string.IsNullOrWhiteSpace(Criteria.Text);
}
