namespace HotChocolate.Types.Relay;

/// <summary>A global id names a type whose values have none.</summary>
public sealed class NodeIdMissingSerializerException(string typeName) : GraphQLException(
    ErrorBuilder.New()
        .SetMessage($"No serializer registered for type `{typeName}`.")
        .SetExtension("typeName", typeName)
        .Build());
