namespace Commerce.Admin.Feeds;

/// <summary>How far an import got; lists and the feed's own page show it alike.</summary>
public interface IFeedProgress
{
    string Status { get; }

    int? TotalRows { get; }

    int ProcessedRows { get; }

    int ErrorRows { get; }

    bool IsRunning => Status is "PENDING" or "PROCESSING";
}
