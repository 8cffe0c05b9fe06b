namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a union type.</summary>
internal sealed class UnionTypeDefinition(UnionType? instance = null) : TypeDefinition<UnionTypeDefinition, UnionType>(instance)
{
    public override TypeKind Kind => TypeKind.Union;

    public List<TypeReference> Types { get; } = [];

    public ResolveAbstractType? ResolveAbstractType { get; set; }

    public override IEnumerable<TypeReference> References => [.. Dependencies, .. Types];
}
