namespace HotChocolate.Types.Relay;

/// <summary>Writes and reads global ids.</summary>
public interface INodeIdSerializer
{
    /// <summary>The global id of a value.</summary>
    string Format(string typeName, object internalId);

    /// <summary>Reads a global id whose key has a type that is known by the type's name.</summary>
    /// <exception cref="NodeIdInvalidFormatException">It is none.</exception>
    /// <exception cref="NodeIdMissingSerializerException">The schema has no type of that name with ids.</exception>
    NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup);

    /// <summary>Reads a global id whose key has a known type.</summary>
    /// <exception cref="NodeIdInvalidFormatException">It is none, or its key is none of that type.</exception>
    NodeId Parse(string formattedId, Type runtimeType);
}
