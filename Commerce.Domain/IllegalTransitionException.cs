namespace Commerce.Domain;

/// <summary>A state machine was asked for a step that its table does not contain.</summary>
public sealed class IllegalTransitionException(string entity, string from, string to)
    : DomainException("ILLEGAL_TRANSITION", $"{entity} cannot go from {from} to {to}.")
{
    public string From { get; } = from;

    public string To { get; } = to;
}
