namespace Commerce.Domain.Feeds.Formats;

/// <summary>A column that a table may have.</summary>
/// <param name="Name">As it stands in the header.</param>
/// <param name="Meaning">What it is, for people.</param>
public sealed record FeedColumn(string Name, string Meaning);
