using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An argument of a field or a directive.</summary>
public sealed class Argument : InputFieldBase
{
    internal Argument(ArgumentDefinition definition, ITypeSystemMember declaringMember, IInputType type) : base(definition, declaringMember, type)
    {
    }

    /// <summary>The argument as schema coordinates name it, <c>Query.products(first:)</c>.</summary>
    public override string ToString() => $"{DeclaringType}({Name}:)";
}
