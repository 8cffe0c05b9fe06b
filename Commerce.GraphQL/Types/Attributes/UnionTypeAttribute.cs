using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Makes a union of a .NET type.</summary>
/// <param name="name">The GraphQL name; default that of the .NET type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : UnionTypeDescriptorAttribute
{
    /// <summary>The GraphQL name; default that of the .NET type.</summary>
    public string? Name { get; set; } = name;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IUnionTypeDescriptor descriptor, Type type)
    {
        if (!string.IsNullOrEmpty(Name)) descriptor.Name(Name);
    }
}
