using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data;

/// <summary>Shows the first item of the list, or null.</summary>
public sealed class UseFirstOrDefaultAttribute : ObjectFieldDescriptorAttribute
{
    public UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor.UseFirstOrDefault();
}

/// <summary>Shows the only item of the list, or null; more than one is an error.</summary>
public sealed class UseSingleOrDefaultAttribute : ObjectFieldDescriptorAttribute
{
    public UseSingleOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor.UseSingleOrDefault();
}
