using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data;

/// <summary>Reads only the columns that the selection needs, nested lists included.</summary>
public sealed class UseProjectionAttribute : ObjectFieldDescriptorAttribute
{
    public UseProjectionAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <summary>The name of the convention; there is one per schema, so the name is only kept.</summary>
    public string? Scope { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor.UseProjection(Scope);
}
