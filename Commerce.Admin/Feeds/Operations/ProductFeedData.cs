using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="ProductFeed">Null when there is none with that id.</param>
public sealed record ProductFeedData(FeedDetail? ProductFeed)
{
    public static readonly GraphQLOperation<ProductFeedData> Operation
        = GraphQLOperation<ProductFeedData>.Load("Feeds/Operations/ProductFeed.graphql");
}

/// <param name="FailureMessage">Why the file as a whole was refused.</param>
public sealed record FeedDetail(
    string Id,
    string Filename,
    string FeedType,
    string? Format,
    string Status,
    bool DryRun,
    int? TotalRows,
    int ProcessedRows,
    int SuccessRows,
    int ErrorRows,
    int CreatedProducts,
    int UpdatedProducts,
    int UnchangedProducts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? CompletedAt,
    string? FailureMessage,
    FeedAuthor? CreatedBy,
    FeedErrorConnection Errors) : IFeedProgress
{
    /// <summary>Whose file it is, if somebody said so.</summary>
    public string? Supplier { get; init; }

    /// <summary>Columns that nobody knows; they were passed over.</summary>
    public IReadOnlyList<string> UnknownColumns { get; init; } = [];

    public string Mode { get; init; } = "UPSERT";

    public int CheckedRows { get; init; }

    public int SkippedRows { get; init; }

    public FeedAuthor? ApprovedBy { get; init; }

    /// <summary>The preview it brings in.</summary>
    public FeedLink? AppliedFrom { get; init; }

    /// <summary>The feed whose refused rows it brings again.</summary>
    public FeedLink? Mends { get; init; }

    /// <summary>The import of this preview.</summary>
    public FeedLink? AppliedAs { get; init; }

    /// <summary>Null unless it is undone.</summary>
    public string? UndoStatus { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public FeedAuthor? UndoneBy { get; init; }

    public int RevertedChanges { get; init; }

    public int KeptChanges { get; init; }

    /// <summary>The tripwires it ran into.</summary>
    public IReadOnlyList<FeedTrip> Trips { get; init; } = [];

    public IReadOnlyList<ActionVerdict> Actions { get; init; } = [];

    public FeedCount? Changes { get; init; }

    public bool IsBeingUndone => UndoStatus == "RUNNING";

    public ActionVerdict? Verdict(string action) => Actions.FirstOrDefault(verdict => verdict.Action == action);
}

public sealed record FeedLink(string Id);

public sealed record FeedCount(int TotalCount);

/// <param name="OfRows">Of how many rows it could have been.</param>
/// <param name="LimitPercent">What was allowed; null where nothing of the kind is.</param>
public sealed record FeedTrip(string Kind, int Count, int OfRows, int? LimitPercent, IReadOnlyList<FeedTripExample> Examples);

public sealed record FeedTripExample(int RowNumber, string Name, string? Sku, string? OldValue, string? NewValue);

public sealed record FeedErrorConnection(IReadOnlyList<FeedError> Nodes, PageInfo PageInfo, int TotalCount);

/// <param name="Column">Null when the whole row is meant.</param>
public sealed record FeedError(int RowNumber, string? Column, string? Value, string Code, string Message);
