namespace HotChocolate;

/// <summary>Describes a type, field, argument or enum value.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Enum | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description in Markdown.</summary>
    public string Description { get; } = description;
}
