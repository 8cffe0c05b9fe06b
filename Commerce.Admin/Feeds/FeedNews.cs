using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;

namespace Commerce.Admin.Feeds;

/// <summary>What the progress of an import means for what is on the screen.</summary>
internal static class FeedNews
{
    /// <summary>Of the feed with this id.</summary>
    public static LiveSource<ProductFeedData> Of(string id)
        => LiveSource<ProductFeedData>.Of(ProductFeedProgressData.Operation, new { id }, Apply);

    /// <summary>Of all feeds.</summary>
    public static LiveSource<ProductFeedsData> OfAll() => LiveSource<ProductFeedsData>.Of(ProductFeedProgressData.Operation, null, Apply);

    /// <summary>Numbers go up by themselves; errors that have come to the list of them, and what is known only in the end, are loaded.</summary>
    internal static LiveChange<ProductFeedData> Apply(ProductFeedData data, ProductFeedProgressData told)
    {
        if (told.OnProductFeedProgress is not { } now || data.ProductFeed is not { } feed || feed.Id != now.Id)
            return new(data);
        var changed = feed with
        {
            Format = now.Format,
            Status = now.Status,
            TotalRows = now.TotalRows,
            CheckedRows = now.CheckedRows,
            RevertedChanges = now.RevertedChanges,
            ProcessedRows = now.ProcessedRows,
            SuccessRows = now.SuccessRows,
            // The first errors come together with their list.
            ErrorRows = feed.ErrorRows == 0 ? 0 : now.ErrorRows,
            CreatedProducts = now.CreatedProducts,
            UpdatedProducts = now.UpdatedProducts,
            UnchangedProducts = now.UnchangedProducts
        };
        return new(new ProductFeedData(changed), now.Status != feed.Status || now.UndoStatus != feed.UndoStatus || now.ErrorRows != feed.ErrorRows);
    }

    /// <summary>A feed that is new, or has come to its end, may belong to the page or not any more: that is the list's to say.</summary>
    internal static LiveChange<ProductFeedsData> Apply(ProductFeedsData data, ProductFeedProgressData told)
    {
        if (told.OnProductFeedProgress is not { } now)
            return new(data);
        var row = data.ProductFeeds.Nodes.FirstOrDefault(row => row.Id == now.Id);
        if (row is null)
            return new(data, now is not { Status: "PROCESSING", ProcessedRows: > 0 });
        var changed = row with
        {
            Format = now.Format, Status = now.Status, TotalRows = now.TotalRows, ProcessedRows = now.ProcessedRows, SuccessRows = now.SuccessRows, ErrorRows = now.ErrorRows
        };
        return new(
            new ProductFeedsData(data.ProductFeeds.With(other => ReferenceEquals(other, row) ? changed : other)),
            row.Status != now.Status);
    }
}
