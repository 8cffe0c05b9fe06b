using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data;

/// <summary>Says whether projections read the property always, or never.</summary>
public sealed class IsProjectedAttribute(bool isProjected = true) : ObjectFieldDescriptorAttribute
{
    /// <summary>True: read always. False: never, since the resolver needs nothing of the parent.</summary>
    public bool IsProjected { get; } = isProjected;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor.IsProjected(IsProjected);
}
