namespace HotChocolate.Types.Relay;

/// <summary>Knows which .NET type the keys of a type have.</summary>
public interface INodeIdRuntimeTypeLookup
{
    /// <summary>The type of the keys, or null for a type without ids.</summary>
    Type? GetNodeIdRuntimeType(string typeName);
}
