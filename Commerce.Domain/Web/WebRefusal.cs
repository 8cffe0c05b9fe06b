namespace Commerce.Domain.Web;

/// <summary>What went wrong, on its way up to where it becomes an outcome.</summary>
internal sealed class WebRefusal(WebFailure failure, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    public WebFailure Failure { get; } = failure;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public WebOutcome.Failed ToOutcome() => new(Failure, Message) { RetryAfter = RetryAfter };
}
