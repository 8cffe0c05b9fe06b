using Commerce.Domain;

namespace Commerce.Api.Security;

/// <summary>Something that stands against a change that was only tried out: the mutation would answer with the same code, message and path.</summary>
public sealed class Problem(DomainException refusal)
{
    /// <summary>What is wrong, for people.</summary>
    public string Message => refusal.Message;

    /// <summary>What is wrong, for programs; stable.</summary>
    public string Code => refusal.Code;

    /// <summary>Which part of the input it is about, from the outside in; null when it is about the whole.</summary>
    public IReadOnlyList<string>? Path => refusal.Path;
}
