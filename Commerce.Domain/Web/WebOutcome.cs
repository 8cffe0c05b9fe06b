namespace Commerce.Domain.Web;

/// <summary>What became of a request to the web.</summary>
public abstract record WebOutcome
{
    private WebOutcome()
    {
    }

    /// <summary>Here it is.</summary>
    public sealed record Fetched(WebContent Content) : WebOutcome;

    /// <summary>It is what it was the last time.</summary>
    public sealed record Unchanged : WebOutcome;

    /// <summary>There is nothing.</summary>
    /// <param name="Failure">Why, for programs.</param>
    /// <param name="Message">Why, and what to do about it, for people.</param>
    public sealed record Failed(WebFailure Failure, string Message) : WebOutcome
    {
        /// <summary>How long the host wants to be left alone; null where it did not say.</summary>
        public TimeSpan? RetryAfter { get; init; }

        /// <summary>Whether it may work another time without anybody doing anything.</summary>
        public bool IsPassing => Failure is WebFailure.NameUnknown or WebFailure.Unreachable or WebFailure.TimedOut or WebFailure.NotFound
            or WebFailure.AccessDenied or WebFailure.HostProblem or WebFailure.UnexpectedAnswer or WebFailure.Empty or WebFailure.CertificateRefused;
    }
}
