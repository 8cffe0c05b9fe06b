namespace HotChocolate;

/// <summary>Takes the parameter from the value to which the field belongs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The properties that the resolver reads, as in <c>"Id Owner { Name }"</c>, so that a projection loads them.</summary>
    public string? Requires { get; } = requires;
}
