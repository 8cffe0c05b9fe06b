namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a union type.</summary>
public sealed class UnionTypeDefinition(UnionType? instance = null) : TypeDefinition<UnionTypeDefinition, UnionType>(instance)
{
    public override TypeKind Kind => TypeKind.Union;

    internal List<TypeReference> Types { get; } = [];

    public ResolveAbstractType? ResolveAbstractType { get; set; }

    internal override IEnumerable<TypeReference> References => [.. Dependencies, .. Types];
}
