namespace Commerce.Domain;

/// <summary>A state machine was asked for a step that its table does not contain.</summary>
/// <param name="message">What to do instead; the names of the states when not given.</param>
public sealed class IllegalTransitionException(string entity, string from, string to, string? message = null)
    : DomainException("ILLEGAL_TRANSITION", message ?? $"{entity} cannot go from {from} to {to}.")
{
    public string From { get; } = from;

    public string To { get; } = to;
}
