using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Relay;

/// <summary>What was said about an object type that is a node; kept with its definition.</summary>
internal sealed class NodeConfiguration
{
    private const string Key = "HotChocolate.Types.Relay.Node";

    /// <summary>The member that holds the key.</summary>
    public MemberInfo? IdMember { get; set; }

    /// <summary>The class whose methods may resolve the node: the one that carries the attribute.</summary>
    public Type? Source { get; set; }

    /// <summary>The method that resolves the node.</summary>
    public MethodInfo? ResolverMethod { get; set; }

    /// <summary>Whether an extension made the type a node, so that the interfaces of the type itself come first.</summary>
    public bool IsFromExtension { get; private init; }

    public Func<IResolverContext, object, ValueTask<object?>>? Resolver { get; set; }

    public static NodeConfiguration? Find(DefinitionBase definition)
        => definition.ContextData.TryGetValue(Key, out var configuration) ? (NodeConfiguration?)configuration : null;

    public static NodeConfiguration GetOrAdd(DefinitionBase definition)
    {
        if (Find(definition) is { } known)
            return known;
        var added = new NodeConfiguration { IsFromExtension = definition is TypeDefinition { IsExtension: true } };
        definition.ContextData[Key] = added;
        return added;
    }
}
