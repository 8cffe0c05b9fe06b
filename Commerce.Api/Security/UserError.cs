using Commerce.Domain;

namespace Commerce.Api.Security;

/// <summary>A refusal of the domain as the graph shows it.</summary>
public abstract class UserError(DomainException refusal) : IUserError
{
    /// <summary>What is wrong, for people.</summary>
    public string Message => refusal.Message;

    /// <summary>What is wrong, for programs; stable.</summary>
    public string Code => refusal.Code;
}
