namespace HotChocolate.Types;

/// <summary>Where a directive may be applied (specification section 3.13).</summary>
[Flags]
public enum DirectiveLocation
{
    Query = 0x1,
    Mutation = 0x2,
    Subscription = 0x4,
    Field = 0x8,
    FragmentDefinition = 0x10,
    FragmentSpread = 0x20,
    InlineFragment = 0x40,
    VariableDefinition = 0x40000,
    Schema = 0x80,
    Scalar = 0x100,
    Object = 0x200,
    FieldDefinition = 0x400,
    ArgumentDefinition = 0x800,
    Interface = 0x1000,
    Union = 0x2000,
    Enum = 0x4000,
    EnumValue = 0x8000,
    InputObject = 0x10000,
    InputFieldDefinition = 0x20000,

    /// <summary>Every place in an operation.</summary>
    Executable = Query | Mutation | Subscription | Field | FragmentDefinition | FragmentSpread | InlineFragment | VariableDefinition,

    /// <summary>Every place in a schema.</summary>
    TypeSystem = Schema | Scalar | Object | FieldDefinition | ArgumentDefinition | Interface | Union | Enum | EnumValue | InputObject | InputFieldDefinition,

    /// <summary>The operation itself, whatever its kind.</summary>
    Operation = Query | Mutation | Subscription,

    /// <summary>Both kinds of fragments and their spreads.</summary>
    Fragment = InlineFragment | FragmentSpread | FragmentDefinition
}
