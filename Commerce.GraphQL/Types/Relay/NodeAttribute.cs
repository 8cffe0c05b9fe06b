using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>
/// The objects are nodes: they have a global <c>id</c>, implement <c>Node</c> and can be fetched by id. The key is the member named
/// <see cref="IdField"/>, or one with <c>[ID]</c> named <c>Id</c>, or <c>Id</c>, or the type's name and <c>Id</c>; the resolver is the method with
/// <see cref="NodeResolverAttribute"/>, or one named <c>Get</c>, <c>GetAsync</c>, <c>GetX</c> or <c>GetXAsync</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class NodeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>The name of the member with the key.</summary>
    public string? IdField { get; set; }

    /// <summary>The name of the method that resolves the node.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that has the method, if it is another.</summary>
    public Type? NodeResolverType { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        var node = NodeConfiguration.GetOrAdd(descriptor.Definition());
        node.Source = NodeResolverType ?? type;
        if (IdField is not null)
        {
            node.IdMember = type.GetMember(IdField).FirstOrDefault() ?? throw new SchemaException(new SchemaError(
                $"`{type.Name}` has no public member `{IdField}` for [Node(IdField = …)]: name a property or method of the class."));
        }

        if (NodeResolver is not null)
        {
            node.ResolverMethod = NodeMethods.Find(node.Source, NodeResolver) ?? throw new SchemaException(new SchemaError(
                $"`{node.Source.Name}` has no public method `{NodeResolver}` for [Node(NodeResolver = …)]: name a method of the class."));
        }
    }
}
