using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Puts a field of a type extension in the place of a member of the extended type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : ObjectFieldDescriptorAttribute
{
    /// <summary>The .NET name of the member.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.Definition().BindToMember = Name;
}
