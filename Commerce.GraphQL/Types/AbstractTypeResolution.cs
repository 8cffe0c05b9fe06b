using System.Collections.Concurrent;
using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Finds the object type of a value of an interface or union.</summary>
internal sealed class AbstractTypeResolution(IReadOnlyList<ObjectType> possibleTypes, ResolveAbstractType? resolve)
{
    private readonly HashSet<ObjectType> _possibleTypes = [.. possibleTypes];
    private readonly ConcurrentDictionary<Type, ObjectType?> _byRuntimeType = [];

    // What a type decides by itself may depend on more than the .NET type of the value, so it is asked each time.
    private readonly bool _dependsOnTypeAlone = resolve is null && possibleTypes.All(t => t.IsOfType is null);

    public static AbstractTypeResolution None { get; } = new([], null);

    public IReadOnlyList<ObjectType> PossibleTypes => possibleTypes;

    public bool IsPossible(ObjectType type) => _possibleTypes.Contains(type);

    public ObjectType? Find(IResolverContext context, object value)
    {
        if (resolve?.Invoke(context, value) is { } resolved) return resolved;
        return _dependsOnTypeAlone
            ? _byRuntimeType.TryGetValue(value.GetType(), out var type) ? type : _byRuntimeType.GetOrAdd(value.GetType(), Search(context, value))
            : Search(context, value);
    }

    private ObjectType? Search(IResolverContext context, object value)
    {
        var runtimeType = value.GetType();
        foreach (var type in possibleTypes)
        {
            // The type itself before a type that it derives from.
            if (type.RuntimeType == runtimeType && type.IsInstanceOfType(context, value)) return type;
        }

        foreach (var type in possibleTypes)
        {
            if (type.IsInstanceOfType(context, value)) return type;
        }

        return null;
    }
}
