using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Makes an input object type of a .NET type.</summary>
/// <param name="name">The GraphQL name; default that of the .NET type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : InputObjectTypeDescriptorAttribute
{
    /// <summary>The GraphQL name; default that of the .NET type.</summary>
    public string? Name { get; set; } = name;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type)
    {
        if (!string.IsNullOrEmpty(Name)) descriptor.Name(Name);
    }
}
