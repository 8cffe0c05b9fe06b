namespace HotChocolate.Diagnostics;

/// <summary>What activities there are, and what stands in them.</summary>
public sealed class InstrumentationOptions
{
    /// <summary>What of a request is written into the activity of its HTTP request. Variables and documents can hold what is nobody's business.</summary>
    public RequestDetails RequestDetails { get; set; } = RequestDetails.Default;

    /// <summary>What has an activity of its own.</summary>
    public ActivityScopes Scopes { get; set; } = ActivityScopes.Default;

    /// <summary>Whether the activity of a request holds the document.</summary>
    public bool IncludeDocument { get; set; }

    /// <summary>Whether the activity of a batch of a data loader holds its keys.</summary>
    public bool IncludeDataLoaderKeys { get; set; }

    /// <summary>Whether the outermost activity is named after the operation, too.</summary>
    public bool RenameRootActivity { get; set; }

    internal bool Has(ActivityScopes scope) => (Scopes & scope) == scope;

    internal bool Has(RequestDetails detail) => (RequestDetails & detail) == detail;
}
