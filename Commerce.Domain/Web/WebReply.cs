namespace Commerce.Domain.Web;

/// <summary>What came of a <see cref="WebPost"/>.</summary>
public abstract record WebReply
{
    private WebReply()
    {
    }

    /// <summary>The host answered, with whatever.</summary>
    /// <param name="Status">Its HTTP status. A redirect is an answer as well; it is not followed.</param>
    /// <param name="Beginning">How its body begins, as text on one line; null where there is none.</param>
    public sealed record Answered(int Status, string? Beginning) : WebReply
    {
        /// <summary>Whether the host says that it took it.</summary>
        public bool IsSuccess => Status is >= 200 and < 300;
    }

    /// <summary>There was no answer.</summary>
    /// <param name="Failure">Why, for programs.</param>
    /// <param name="Message">Why, and what to do about it, for people.</param>
    public sealed record Failed(WebFailure Failure, string Message) : WebReply;
}
