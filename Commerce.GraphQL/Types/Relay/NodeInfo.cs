using HotChocolate.Resolvers;

namespace HotChocolate.Types.Relay;

/// <summary>How the nodes of a type are found.</summary>
/// <param name="Resolve">Finds the node of a key; null where there is none.</param>
internal sealed record NodeInfo(Func<IMiddlewareContext, object, ValueTask<object?>> Resolve);
