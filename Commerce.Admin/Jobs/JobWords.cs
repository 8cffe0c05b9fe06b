using System.Text.Json;
using Commerce.Admin.Audit;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Jobs.Operations;

namespace Commerce.Admin.Jobs;

/// <summary>Work in the background, in a merchant's words.</summary>
internal static class JobWords
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true };

    /// <summary>What is known of the shop's jobs; others are said as they are called.</summary>
    public static string Type(string type) => type switch
    {
        "product-feed" => "Import of a feed",
        "product-feed-undo" => "Undoing of a feed",
        "feeds.fetch" => "Fetching feeds",
        "images.fetch" => "Fetching pictures",
        "mail" => "Mail to a customer",
        "payments.settle" => "Settling a payment",
        "orders.cancelUnpaid" => "Cancelling unpaid orders",
        "carts.abandon" => "Giving up old carts",
        "insights.salesMonths" => "Adding up months",
        "webhooks.housekeeping" => "Clearing up webhooks",
        "shop.housekeeping" => "Housekeeping",
        _ => ValueChange.Name(type.Replace('.', ' ').Replace('-', ' '))
    };

    public static Status Status(JobRow job) => job switch
    {
        { Status: "PENDING", Attempts: > 0 } => new("Tried again later", "update", Tone.Warn),
        { Status: "PENDING" } => new("Waits", "schedule", Tone.Neutral),
        { Status: "RUNNING" } => new("Running", "sync", Tone.Busy),
        { Status: "COMPLETED" } => new("Done", "check_circle", Tone.Good),
        { Status: "FAILED" } => new("Given up", "error", Tone.Bad),
        { Status: "CANCELLED" } => new("Called off", "cancel", Tone.Neutral),
        _ => new(Words.Plain(job.Status), "help", Tone.Neutral)
    };

    /// <summary>The last failure in one sentence; null where there was none.</summary>
    public static string? Failure(string? error)
    {
        if (string.IsNullOrEmpty(error))
            return null;
        try
        {
            using var document = JsonDocument.Parse(error);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("message", out var message) ? message.GetString() : error;
        }
        catch (JsonException)
        {
            return error;
        }
    }

    /// <summary>JSON as it is read best; anything else as it is.</summary>
    public static string Readable(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement, Pretty);
        }
        catch (JsonException)
        {
            return json;
        }
    }

    public static bool CanRetry(JobRow job) => job.Status is "FAILED" or "CANCELLED" || job is { Status: "PENDING", Attempts: > 0 };

    public static bool CanCancel(JobRow job) => job.Status is "PENDING" or "RUNNING";
}
