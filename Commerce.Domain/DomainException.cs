namespace Commerce.Domain;

/// <summary>A refusal of the shop: a rule said no. <see cref="Code"/> is stable and meant for programs, the message for people.</summary>
public abstract class DomainException(string code, string message) : Exception(message)
{
    /// <summary>The stable code in SCREAMING_SNAKE_CASE.</summary>
    public string Code { get; } = code;
}
