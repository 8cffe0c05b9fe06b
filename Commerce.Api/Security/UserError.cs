using Commerce.Domain;

namespace Commerce.Api.Security;

/// <summary>A refusal of the domain as the graph shows it.</summary>
public abstract class UserError(DomainException refusal) : IUserError
{
    /// <summary>What is wrong, for people.</summary>
    public string Message => refusal.Message;

    /// <summary>What is wrong, for programs; stable.</summary>
    public string Code => refusal.Code;

    /// <summary>
    /// Which field of the input it is about, from the outside in, such as `["lines", "2", "quantity"]`; positions count from 0. Null when it is
    /// about the whole.
    /// </summary>
    public IReadOnlyList<string>? Path => refusal.Path;
}
