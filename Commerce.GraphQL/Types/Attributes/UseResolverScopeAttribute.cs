using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The resolver takes its services from a scope of its own.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseResolverScopeAttribute : ObjectFieldDescriptorAttribute
{
    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.UseResolverScope();
}
