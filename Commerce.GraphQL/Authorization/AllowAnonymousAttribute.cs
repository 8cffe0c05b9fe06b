using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Authorization;

/// <summary>
/// Frees a field from what the type that it belongs to (a root type) or returns demands. A field is not freed from what leads to its
/// parent.
/// </summary>
public sealed class AllowAnonymousAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.AllowAnonymous();
}
