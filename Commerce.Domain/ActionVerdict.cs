namespace Commerce.Domain;

/// <summary>
/// Whether something can be done to an object now, and if not, why: the refusal that who tried it would get. It comes from the
/// rules that guard the doing, so that what is offered and what is refused never differ.
/// </summary>
/// <typeparam name="TAction">What can be done to objects of one kind.</typeparam>
/// <param name="Action">What would be done.</param>
/// <param name="Refusal">Why it would be refused; null when it would not.</param>
public sealed record ActionVerdict<TAction>(TAction Action, DomainException? Refusal) where TAction : struct, Enum
{
    public bool Enabled => Refusal is null;

    /// <summary>Why not, for people.</summary>
    public string? Reason => Refusal?.Message;

    /// <summary>Why not, for programs; stable.</summary>
    public string? Code => Refusal?.Code;
}
