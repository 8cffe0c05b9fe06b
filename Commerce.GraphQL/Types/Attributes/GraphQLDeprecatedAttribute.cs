namespace HotChocolate;

/// <summary>Says why a field, argument or enum value should no longer be used.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Enum | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
