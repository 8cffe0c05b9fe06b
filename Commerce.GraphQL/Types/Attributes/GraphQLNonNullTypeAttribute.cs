namespace HotChocolate;

/// <summary>Says that a field or argument is never null, against what its .NET type says.</summary>
/// <param name="nullable">From the outside in: whether the value, its elements, their elements… may be null.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute(params bool[] nullable) : Attribute
{
    /// <summary>From the outside in: whether the value, its elements, their elements… may be null.</summary>
    public IReadOnlyList<bool> Nullable { get; } = nullable is { Length: > 0 } ? nullable : [false];
}
