namespace Commerce.Domain;

/// <summary>A refusal of the shop: a rule said no. <see cref="Code"/> is stable and meant for programs, the message for people.</summary>
/// <param name="code">In SCREAMING_SNAKE_CASE.</param>
/// <param name="message">What is wrong and what to do about it.</param>
/// <param name="path">Which field of the input it is about where the use case is asked directly; nothing when it is about the whole.</param>
public abstract class DomainException(string code, string message, params string[] path) : Exception(message)
{
    /// <summary>The stable code in SCREAMING_SNAKE_CASE.</summary>
    public string Code { get; } = code;

    /// <summary>
    /// Which field of the input is refused, from the outside in: <c>lines</c>, <c>2</c>, <c>quantity</c>. Positions in lists count from 0. Null
    /// when the refusal is about the whole. A caller whose input is another one says it by <see cref="DomainExceptionExtensions.At"/>.
    /// </summary>
    public IReadOnlyList<string>? Path { get; internal set; } = path is [] ? null : path;
}
