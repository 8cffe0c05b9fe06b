namespace Commerce.Admin.Feeds;

/// <summary>How far an import got; lists and the feed's own page show it alike.</summary>
public interface IFeedProgress
{
    string Status { get; }

    int? TotalRows { get; }

    /// <summary>Rows of the trial that comes before the import.</summary>
    int CheckedRows => 0;

    int ProcessedRows { get; }

    int ErrorRows { get; }

    bool IsRunning => Status is "PENDING" or "PROCESSING";
}
