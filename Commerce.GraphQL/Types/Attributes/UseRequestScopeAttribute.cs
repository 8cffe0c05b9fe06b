using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The resolver takes its services from the request's scope.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseRequestScopeAttribute : ObjectFieldDescriptorAttribute
{
    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.UseRequestScope();
}
