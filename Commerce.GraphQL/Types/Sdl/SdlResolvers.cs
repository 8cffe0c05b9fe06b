using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Sdl;

/// <summary>How fields of a schema-first schema read their values where nothing else is said: from dictionaries by key, from objects by property.</summary>
internal static class SdlResolvers
{
    private const string TypeNameKey = "__typename";

    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Properties = new();

    /// <summary>Reads a field of its parent value.</summary>
    public static PureFieldDelegate Read(string fieldName) => context => Read(context.Parent<object?>(), fieldName);

    /// <summary>Finds the type of a value by its <c>__typename</c>; null leaves the question to the types.</summary>
    public static ObjectType? ByTypeName(IResolverContext context, object value)
        => Read(value, TypeNameKey) is string name && context.Schema.TryGetType<ObjectType>(name, out var type) ? type : null;

    /// <summary>Whether a value is of the type: it says so with <c>__typename</c>, or its .NET type has the name.</summary>
    public static IsOfType IsOfType(string typeName)
        => (_, value) => Read(value, TypeNameKey) is string name ? name == typeName : value.GetType().Name == typeName;

    private static object? Read(object? parent, string name) => parent switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> values => values.GetValueOrDefault(name),
        IDictionary values => values.Contains(name) ? values[name] : null,
        _ => Properties.GetOrAdd((parent.GetType(), name), FindProperty)?.GetValue(parent)
    };

    private static PropertyInfo? FindProperty((Type Type, string Name) key)
        => key.Type.GetProperty(key.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
}
