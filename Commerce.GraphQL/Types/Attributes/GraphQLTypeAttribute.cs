namespace HotChocolate;

/// <summary>Says which type a field or argument has, nullability included.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>A schema type such as <c>typeof(NonNullType&lt;SkuType&gt;)</c>, or a .NET type from which one is inferred.</summary>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>A type as it is written in SDL, <c>[String!]</c>.</summary>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The type, where it was given as such.</summary>
    public Type? Type { get; }

    /// <summary>The type as it is written in SDL, where it was given so.</summary>
    public string? TypeSyntax { get; }
}
