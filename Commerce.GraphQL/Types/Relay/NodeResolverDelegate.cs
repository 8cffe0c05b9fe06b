using HotChocolate.Resolvers;

namespace HotChocolate.Types.Relay;

/// <summary>Finds the node of a key; null where there is none.</summary>
public delegate Task<TNode?> NodeResolverDelegate<TNode, in TId>(IResolverContext context, TId id);
