namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of an interface type.</summary>
public sealed class InterfaceTypeDefinition(InterfaceType? instance = null) : TypeDefinition<InterfaceTypeDefinition, InterfaceType>(instance)
{
    public override TypeKind Kind => TypeKind.Interface;

    public List<OutputFieldDefinition> Fields { get; } = [];

    internal List<TypeReference> Interfaces { get; } = [];

    public ResolveAbstractType? ResolveAbstractType { get; set; }

    internal override IEnumerable<TypeReference> References =>
    [
        .. Dependencies, .. Interfaces, .. Fields.SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type)).OfType<TypeReference>()
    ];
}
