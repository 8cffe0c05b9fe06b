using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Relay;

/// <summary>
/// Global object identification: the interface <c>Node</c>, the fields <c>node</c> and <c>nodes</c> of the query type, and for each node type its
/// <c>id</c> and its resolver. See <see href="https://relay.dev/graphql/objectidentification.htm"/>.
/// </summary>
internal sealed class NodeInterceptor(bool registerNodeInterface) : SchemaInterceptor
{
    public const string InterfaceName = "Node";

    private readonly List<ObjectTypeDefinition> _extended = [];
    private NodeRegistry _registry = null!;

    public override void OnBeforeDiscovery(SchemaBuildContext context)
    {
        _registry = new NodeRegistry(context.Services);
        _registry.AddTo(context.Descriptors);
        if (registerNodeInterface)
            context.Add(CreateInterface());
    }

    public override void OnAfterMerge(SchemaBuildContext context)
    {
        if (!registerNodeInterface)
            return;

        foreach (var type in context.Types.OfType<ObjectTypeDefinition>())
        {
            if (NodeConfiguration.Find(type) is { } node && _registry.Find(type.Name) is null)
                Complete(type, node, context);
        }

        if (context.QueryType is not { } query || query.Fields.Any(field => field.Name == NodeFields.NodeName && field.Member is null))
            return;

        foreach (var field in query.Fields.Where(field => field.ContextData.ContainsKey(NodeResolverAttribute.Key))) CompleteFromQuery(field, context);
        query.Fields.InsertRange(query.Fields.FindLastIndex(field => field.IsIntrospectionField) + 1, NodeFields.Create(_registry, context.Options.MaxAllowedNodeBatchSize));
    }

    public override void OnBeforeCompletion(SchemaBuildContext context)
        => _extended.ForEach(type => Implement(type, type.Interfaces.Count));

    private void Complete(ObjectTypeDefinition type, NodeConfiguration node, SchemaBuildContext context)
    {
        if (node.IsFromExtension)
            _extended.Add(type);
        else
            Implement(type, 0);
        CompleteId(type, node, context);

        var source = node.Source ?? type.RuntimeType;
        var method = node.Resolver is null ? node.ResolverMethod ?? NodeMethods.FindResolver(source, type.RuntimeType) : null;
        if (method is not null)
            type.Fields.RemoveAll(field => field.Member == method || field.ResolverMember == method);

        if (node.Resolver is { } resolver)
            _registry.Add(type.Name, new NodeInfo((c, id) => resolver(c, id)));
        else if (method is not null)
            _registry.Add(type.Name, NodeResolution.FromMethod(method, source, context));
        else if (context.Options.EnsureAllNodesCanBeResolved)
        {
            context.ReportError(new SchemaError(
                $"The node type `{type.Name}` has no resolver: write a method with [NodeResolver], or call ResolveNode after ImplementsNode().", TypeName: type.Name));
        }
    }

    /// <summary>The member that holds the key becomes the field <c>id: ID!</c>.</summary>
    private static void CompleteId(ObjectTypeDefinition type, NodeConfiguration node, SchemaBuildContext context)
    {
        var member = node.IdMember ?? (node.Source is { } source && source != type.RuntimeType ? NodeMethods.FindKey(source) : null) ?? NodeMethods.FindKey(type.RuntimeType);
        var field = type.Fields.FirstOrDefault(known => known.Name == "id") ?? type.Fields.FirstOrDefault(known => member is not null && known.Member == member);
        if (field is null)
        {
            if (member is null)
            {
                context.ReportError(new SchemaError($"The node type `{type.Name}` has no key: name a member with IdField.", TypeName: type.Name));
                return;
            }

            field = ((DescriptorContext)context.Descriptors).Inference.ObjectField(member, member.ReflectedType ?? type.RuntimeType, type.RuntimeType);
            type.Fields.Insert(0, field);
        }

        field.Name = "id";
        if (field.Type is not { Leaf: TypeReference.Named { Name: "ID" } })
            NodeIds.Apply(field, null, context.Descriptors);
        field.Type = field.Type!.AsNonNull();
    }

    /// <summary>A query field that resolves nodes makes its type one; its argument is an id of it.</summary>
    private void CompleteFromQuery(ObjectFieldDefinition field, SchemaBuildContext context)
    {
        if (field.Type is null || context.Find(field.Type) is not ObjectTypeDefinition type || field.Arguments is not [var argument])
        {
            context.ReportError(new SchemaError(
                $"The field `{context.QueryType!.Name}.{field.Name}` cannot resolve nodes: it must take the key as its only argument and return an object type."));
            return;
        }

        Implement(type, 0);
        if (NodeConfiguration.Find(type) is null)
            CompleteId(type, NodeConfiguration.GetOrAdd(type), context);
        if (argument.Type is not { Leaf: TypeReference.Named { Name: "ID" } })
            NodeIds.Apply(argument, type.Name, context.Descriptors);
        _registry.Add(type.Name, NodeResolution.FromQueryField(context.QueryType!.Name, field.Name, argument.Name));
    }

    private static void Implement(ObjectTypeDefinition type, int index)
    {
        if (!type.Interfaces.Any(known => known is TypeReference.Named { Name: InterfaceName }))
            type.Interfaces.Insert(index, new TypeReference.Named(InterfaceName));
    }

    private static InterfaceTypeDefinition CreateInterface()
    {
        var definition = new InterfaceTypeDefinition { Name = InterfaceName, Description = "The node interface is implemented by entities that have a global unique identifier." };
        definition.Fields.Add(new OutputFieldDefinition { Name = "id", IsNameExplicit = true, Type = new TypeReference.Named("ID").AsNonNull() });
        return definition;
    }
}
