using HotChocolate.Types.Descriptors;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Relay;

/// <summary>What a schema with global ids knows: how ids are written, which keys its types have, and how nodes are found.</summary>
internal sealed class NodeRegistry(IServiceProvider services) : INodeIdRuntimeTypeLookup
{
    private const string Key = "HotChocolate.Types.Relay.Nodes";

    private readonly Dictionary<string, NodeInfo> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _keyTypes = new(StringComparer.Ordinal);

    public INodeIdSerializer Serializer => field ??= services.GetService<INodeIdSerializer>() ?? new DefaultNodeIdSerializer();

    /// <summary>The registry of the schema that is made, or null where it has no global ids.</summary>
    public static NodeRegistry? Find(IDescriptorContext context) => context.ContextData.TryGetValue(Key, out var registry) ? (NodeRegistry?)registry : null;

    public void AddTo(IDescriptorContext context) => context.ContextData[Key] = this;

    /// <summary>Notes the type of the keys of a type; the first word counts.</summary>
    public void AddKey(string typeName, Type keyType) => _keyTypes.TryAdd(typeName, keyType);

    public void Add(string typeName, NodeInfo node) => _nodes[typeName] = node;

    public NodeInfo? Find(string typeName) => _nodes.GetValueOrDefault(typeName);

    /// <summary>Ids of types that are no nodes can be written but not fetched.</summary>
    public Type? GetNodeIdRuntimeType(string typeName) => _nodes.ContainsKey(typeName) ? _keyTypes.GetValueOrDefault(typeName, typeof(string)) : null;
}
