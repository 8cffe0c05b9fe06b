using HotChocolate.Types.Relay.Descriptors;

namespace HotChocolate.Types;

/// <summary>Makes object types nodes.</summary>
public static class NodeObjectTypeExtensions
{
    /// <summary>The type implements <c>Node</c>; the descriptor says which member is its key and how nodes are found.</summary>
    public static INodeDescriptor<T> ImplementsNode<T>(this IObjectTypeDescriptor<T> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return new NodeDescriptor<T, object>(descriptor);
    }
}
