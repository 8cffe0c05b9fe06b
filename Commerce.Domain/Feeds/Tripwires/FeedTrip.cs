using System.Text.Json;
using System.Text.Json.Serialization;

namespace Commerce.Domain.Feeds;

/// <summary>A tripwire that a feed ran into.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Count">On how many rows.</param>
/// <param name="OfRows">Of how many that it could have been.</param>
/// <param name="LimitPercent">What was allowed; null where nothing of the kind is.</param>
/// <param name="Examples">The first of them.</param>
public sealed record FeedTrip(FeedTripKind Kind, int Count, int OfRows, int? LimitPercent, IReadOnlyList<FeedTripExample> Examples)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    internal static string Write(IReadOnlyList<FeedTrip> trips) => JsonSerializer.Serialize(trips, Json);

    internal static string WriteKinds(IEnumerable<FeedTrip> trips) => JsonSerializer.Serialize(trips.Select(trip => trip.Kind), Json);

    /// <summary>What tripped in a trial of the feed.</summary>
    public static IReadOnlyList<FeedTrip> Of(ProductFeed feed) => feed.Trips is { } json ? JsonSerializer.Deserialize<List<FeedTrip>>(json, Json)! : [];

    /// <summary>Which kinds somebody approved.</summary>
    internal static IReadOnlyList<FeedTripKind> ApprovedOf(ProductFeed feed) =>
        feed.ApprovedTrips is { } json ? JsonSerializer.Deserialize<List<FeedTripKind>>(json, Json)! : [];
}

/// <summary>A row that tripped.</summary>
/// <param name="RowNumber">The line of the file, or the item of an XML feed, counted from 1.</param>
/// <param name="Name">What it is about.</param>
/// <param name="OldValue">What is there; for a price below cost the cost.</param>
/// <param name="NewValue">What the file says, or what is wrong with it.</param>
public sealed record FeedTripExample(int RowNumber, string Name, string? Sku, string? OldValue, string? NewValue);
