using System.Collections;

namespace HotChocolate.Types.Relay;

/// <summary>Reads global ids as keys, one or a list of them.</summary>
internal sealed class NodeIdFormatter(NodeRegistry registry, string? typeName, Type keyType) : IInputValueFormatter
{
    private readonly Type _listType = typeof(List<>).MakeGenericType(
        keyType.IsValueType ? typeof(Nullable<>).MakeGenericType(keyType) : keyType);

    private readonly Type _strictListType = typeof(List<>).MakeGenericType(keyType);

    public object? Format(object? originalValue) => originalValue switch
    {
        string id => Parse(id),
        IEnumerable ids => ParseAll(ids),
        _ => originalValue
    };

    private object Parse(string id)
    {
        var nodeId = registry.Serializer.Parse(id, keyType);
        if (typeName is null || nodeId.TypeName == typeName)
            return nodeId.InternalId;

        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"The node id type name `{nodeId.TypeName}` does not match the expected type name `{typeName}`.")
            .Build());
    }

    private IList ParseAll(IEnumerable ids)
    {
        var keys = ids.Cast<object?>().Select(Format).ToList();
        var list = (IList)Activator.CreateInstance(keys.Contains(null) ? _listType : _strictListType)!;
        foreach (var key in keys) list.Add(key);
        return list;
    }
}
