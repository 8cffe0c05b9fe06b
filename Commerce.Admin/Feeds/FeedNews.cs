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

    /// <summary>Numbers go up by themselves; a list of errors that grows, and what is known only in the end, is loaded.</summary>
    internal static ProductFeedData? Apply(ProductFeedData data, ProductFeedProgressData told)
    {
        if (told.OnProductFeedProgress is not { } now || data.ProductFeed is not { } feed || feed.Id != now.Id)
            return data;
        if (now.Status != feed.Status || now.ErrorRows != feed.ErrorRows)
            return null;
        return new ProductFeedData(feed with
        {
            Format = now.Format,
            TotalRows = now.TotalRows,
            ProcessedRows = now.ProcessedRows,
            SuccessRows = now.SuccessRows,
            CreatedProducts = now.CreatedProducts,
            UpdatedProducts = now.UpdatedProducts,
            UnchangedProducts = now.UnchangedProducts
        });
    }

    /// <summary>A feed that is new, or has come to its end, may belong to the page or not any more: that is the list's to say.</summary>
    internal static ProductFeedsData? Apply(ProductFeedsData data, ProductFeedProgressData told)
    {
        if (told.OnProductFeedProgress is not { } now)
            return data;
        var rows = data.ProductFeeds.Nodes;
        var row = rows.FirstOrDefault(row => row.Id == now.Id);
        if (row is null)
            return now is { Status: "PROCESSING", ProcessedRows: > 0 } ? data : null;
        if (row.Status != now.Status)
            return null;
        var changed = row with
        {
            Format = now.Format, TotalRows = now.TotalRows, ProcessedRows = now.ProcessedRows, SuccessRows = now.SuccessRows, ErrorRows = now.ErrorRows
        };
        return new ProductFeedsData(data.ProductFeeds with { Nodes = [.. rows.Select(other => ReferenceEquals(other, row) ? changed : other)] });
    }
}
