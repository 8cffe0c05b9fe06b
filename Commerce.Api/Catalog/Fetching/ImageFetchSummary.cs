using Commerce.Domain.Web;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>What became of the pictures that a feed named first.</summary>
/// <param name="Pending">How many wait for their turn, or for their next try.</param>
/// <param name="Fetched">How many are here.</param>
/// <param name="Failed">How many were given up.</param>
/// <param name="Failures">Why those that were given up did not come, the most frequent reason first.</param>
public sealed record ImageFetchSummary(int Pending, int Fetched, int Failed, IReadOnlyList<ImageFetchFailure> Failures);

/// <summary>Why some pictures did not come.</summary>
/// <param name="Failure">The reason.</param>
/// <param name="Message">What it was with one of them, and what to do about it.</param>
/// <param name="Count">How many.</param>
public sealed record ImageFetchFailure(WebFailure Failure, string Message, int Count);
