namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of an enum type.</summary>
public sealed class EnumTypeDefinition(EnumType? instance = null) : TypeDefinition<EnumTypeDefinition, EnumType>(instance)
{
    public override TypeKind Kind => TypeKind.Enum;

    public List<EnumValueDefinition> Values { get; } = [];
}

/// <summary>The definition of a value of an enum type.</summary>
public sealed class EnumValueDefinition : DefinitionBase
{
    public required object RuntimeValue { get; init; }

    public string? DeprecationReason { get; set; }
}
