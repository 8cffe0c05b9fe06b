using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds;

/// <summary>What the list of feeds can be asked for.</summary>
internal static class FeedListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.FeedsPath,
        "-createdAt",
        ["createdAt", "filename", "feedType", "format", "status", "totalRows", "errorRows", "startedAt", "completedAt"],
        [
            new SearchFilter("Search by file", text => [new { filename = new { contains = text } }]),
            ChoiceFilter.OfEnum(
                "status", "Status", "status",
                new("pending", "Waiting"), new("processing", "Importing"), new("awaiting_approval", "To be approved"), new("completed", "Done"), new("failed", "Refused"), new("cancelled", "Cancelled")),
            ChoiceFilter.OfEnum("brings", "Brings", "feedType", [.. FeedUpload.Types.Select(type => new Choice(type.ToLowerInvariant(), Words.FeedType(type)))]),
            ChoiceFilter.OfEnum("format", "Format", "format", [.. FeedUpload.Formats.Select(format => new Choice(format.ToLowerInvariant(), Words.FeedFormat(format)))]),
            new ChoiceFilter("kind", "Kind", [new("preview", "Previews"), new("import", "Imports")], values => new { dryRun = new { eq = values[0] == "preview" } }) { IsSingle = true },
            new DateFilter("uploaded", "Uploaded", "createdAt"),
            new NumberFilter("rows", "Rows", "totalRows"),
            new NumberFilter("errors", "Errors", "errorRows"),
        ],
        new ListView("To be approved", "?status=awaiting_approval"),
        new ListView("Running", "?status=pending,processing"),
        new ListView("Refused", "?status=failed"))
    {
        DescendingFirst = ["createdAt", "totalRows", "errorRows", "startedAt", "completedAt"],
    };
}
