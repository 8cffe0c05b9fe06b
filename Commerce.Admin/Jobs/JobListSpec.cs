using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Jobs;

/// <summary>What the list of jobs can be asked for.</summary>
internal static class JobListSpec
{
    /// <summary>Everything that the shop does in the background.</summary>
    internal static readonly string[] Types =
    [
        "product-feed", "product-feed-undo", "feeds.fetch", "images.fetch", "mail", "payments.settle", "orders.cancelUnpaid", "carts.abandon", "insights.salesMonths", "webhooks.housekeeping",
        "shop.housekeeping",
    ];

    public static readonly ListSpec Spec = new(
        AdminLinks.JobsPath,
        "-createdAt",
        ["createdAt", "jobType", "status", "attempts", "startedAt", "completedAt", "failedAt", "retryAt"],
        [
            new SearchFilter("Search by kind or key", text => [new { jobType = new { contains = text } }, new { idempotencyKey = new { contains = text } }]),
            ChoiceFilter.OfEnum("status", "Status", "status", new("pending", "Waits"), new("running", "Running"), new("failed", "Given up"), new("cancelled", "Called off"), new("completed", "Done")),
            new ChoiceFilter("kind", "Kind", [.. Types.Select(type => new Choice(type, JobWords.Type(type)))], values => ChoiceFilter.In("jobType", values)),
            new DateFilter("filed", "Filed", "createdAt"),
            new NumberFilter("attempts", "Attempts", "attempts")
        ],
        new ListView("Queue", "?status=pending&sort=createdAt"),
        new ListView("Running", "?status=running"),
        new ListView("Given up", "?status=failed&sort=-failedAt"))
    {
        DescendingFirst = ["createdAt", "startedAt", "completedAt", "failedAt", "attempts"]
    };
}
