namespace Commerce.Domain.Web;

/// <summary>What is to be fetched.</summary>
/// <param name="Address">An address that begins with http or https.</param>
/// <param name="Kind">What it must be.</param>
/// <param name="MaxBytes">So much of it is taken at most, after unpacking.</param>
/// <param name="TimeLimit">All of it takes no longer.</param>
public sealed record WebRequest(string Address, WebContentKind Kind, long MaxBytes, TimeSpan TimeLimit)
{
    /// <summary>The <see cref="WebContent.Tag"/> of what is known already: the same is not sent again.</summary>
    public string? KnownTag { get; init; }

    /// <summary>The <see cref="WebContent.LastModified"/> of what is known already.</summary>
    public DateTimeOffset? KnownSince { get; init; }
}
