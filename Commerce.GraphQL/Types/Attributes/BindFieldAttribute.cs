using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Puts a field of a type extension in the place of a field of the extended type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindFieldAttribute(string name) : ObjectFieldDescriptorAttribute
{
    /// <summary>The GraphQL name of the field.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.Definition().BindToField = Name;
}
