using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Makes an object type of a .NET type.</summary>
/// <param name="name">The GraphQL name; default that of the .NET type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ObjectTypeAttribute(string? name = null) : ObjectTypeDescriptorAttribute
{
    /// <summary>The GraphQL name; default that of the .NET type.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        if (!string.IsNullOrEmpty(Name)) descriptor.Name(Name);
        if (IncludeStaticMembers) descriptor.Definition().IncludeStaticMembers = true;
    }
}
