using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Makes an enum type of a .NET type.</summary>
/// <param name="name">The GraphQL name; default that of the .NET type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : EnumTypeDescriptorAttribute
{
    /// <summary>The GraphQL name; default that of the .NET type.</summary>
    public string? Name { get; set; } = name;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type)
    {
        if (!string.IsNullOrEmpty(Name)) descriptor.Name(Name);
    }
}
