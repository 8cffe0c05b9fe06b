using HotChocolate.Resolvers;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a directive.</summary>
internal sealed class DirectiveTypeDefinition(DirectiveType? instance = null) : TypeDefinition<DirectiveTypeDefinition, DirectiveType>(instance)
{
    public override TypeKind Kind => TypeKind.Directive;

    public List<DirectiveArgumentDefinition> Arguments { get; } = [];

    public DirectiveLocation Locations { get; set; }

    public bool IsRepeatable { get; set; }

    public bool IsPublic { get; set; } = true;

    public List<DirectiveMiddleware> Middlewares { get; } = [];

    /// <summary>Writes the .NET value as arguments where the properties are not the arguments.</summary>
    public Func<object, Language.DirectiveNode>? Format { get; set; }

    internal override IEnumerable<TypeReference> References => [.. Dependencies, .. Arguments.Select(a => a.Type).OfType<TypeReference>()];
}

/// <summary>The definition of an argument of a directive.</summary>
internal sealed class DirectiveArgumentDefinition : ArgumentDefinition
{
    public System.Reflection.PropertyInfo? Property { get; set; }
}
