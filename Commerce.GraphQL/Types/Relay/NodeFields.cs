using System.Collections;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Relay;

/// <summary>The fields <c>node</c> and <c>nodes</c> of the query type.</summary>
internal static class NodeFields
{
    public const string NodeName = "node";
    private const string NodesName = "nodes";

    public static IEnumerable<ObjectFieldDefinition> Create(NodeRegistry registry, int maxNodes)
    {
        var id = new TypeReference.Named("ID").AsNonNull();
        var node = new TypeReference.Named(NodeInterceptor.InterfaceName);
        yield return Field(NodeName, "Fetches an object given its ID.", node, "id", "ID of the object.", id, context => ResolveOne(context, registry));
        yield return Field(NodesName, "Lookup nodes by a list of IDs.", node.AsList().AsNonNull(), "ids", "The list of node IDs.", id.AsList().AsNonNull(), context => ResolveMany(context, registry, maxNodes));
    }

    private static ObjectFieldDefinition Field(
        string name, string description, TypeReference type, string argumentName, string argumentDescription, TypeReference argumentType, FieldDelegate resolve)
    {
        var field = new ObjectFieldDefinition { Name = name, IsNameExplicit = true, Description = description, Type = type, ResultType = typeof(object) };
        field.Arguments.Add(new ArgumentDefinition { Name = argumentName, Description = argumentDescription, Type = argumentType });
        field.Middlewares.Add(new FieldMiddlewareDefinition(_ => resolve));
        return field;
    }

    private static async ValueTask ResolveOne(IMiddlewareContext context, NodeRegistry registry)
    {
        var (node, key) = Parse(context.ArgumentValue<string>("id"), registry);
        context.Result = await node.Resolve(context, key).ConfigureAwait(false);
    }

    private static async ValueTask ResolveMany(IMiddlewareContext context, NodeRegistry registry, int maxNodes)
    {
        var ids = context.ArgumentValue<IEnumerable>("ids").Cast<string>().ToList();
        if (ids.Count > maxNodes)
            throw new GraphQLException(TooMany(ids.Count, maxNodes));

        // All at once, so that what is fetched by data loaders is fetched in one batch.
        var found = ids.Select(id => Parse(id, registry)).ToList();
        var tasks = found.Select((node, index) => ResolveAlone(context, node.Node, node.Key, index)).ToList();
        context.Result = await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <summary>One of several: its arguments are its own, and its error leaves the others alone.</summary>
    private static async Task<object?> ResolveAlone(IMiddlewareContext context, NodeInfo node, object key, int index)
    {
        try
        {
            return await node.Resolve(context.Clone(), key).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.ReportError(exception, error => error.SetPath(context.Path.Append(index)));
            return null;
        }
    }

    private static (NodeInfo Node, object Key) Parse(string id, NodeRegistry registry)
    {
        var nodeId = registry.Serializer.Parse(id, registry);
        return (registry.Find(nodeId.TypeName) ?? throw new NodeIdMissingSerializerException(nodeId.TypeName), nodeId.InternalId);
    }

    private static IError TooMany(int count, int maxNodes) => ErrorBuilder.New()
        .SetMessage($"The maximum number of nodes that can be fetched at once is {maxNodes}. This selection tried to fetch {count} nodes that exceeded the maximum allowed amount.")
        .SetCode(ErrorCodes.Execution.FetchedToManyNodesAtOnce)
        .Build();
}
