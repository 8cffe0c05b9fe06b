using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>The method resolves a node by its key, the first argument. On a field of the query type, the field's type becomes a node and the argument an id of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : ObjectFieldDescriptorAttribute
{
    internal const string Key = "HotChocolate.Types.Relay.NodeResolver";

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.Definition().ContextData[Key] = true;
}
