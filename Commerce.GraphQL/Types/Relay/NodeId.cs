namespace HotChocolate.Types.Relay;

/// <summary>What a global id names: a type and the key of one of its values.</summary>
/// <param name="TypeName">The name of the object type.</param>
/// <param name="InternalId">The key.</param>
public readonly record struct NodeId(string TypeName, object InternalId)
{
    /// <summary>The type and the key, <c>Product:1</c>.</summary>
    public override string ToString() => $"{TypeName}:{InternalId}";
}
