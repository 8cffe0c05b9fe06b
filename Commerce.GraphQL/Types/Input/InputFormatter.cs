using System.Collections;
using HotChocolate.Language;
using HotChocolate.Utilities;

namespace HotChocolate.Types;

/// <summary>Writes .NET values as literals of input types.</summary>
internal static class InputFormatter
{
    /// <summary>The literal of a value; throws <see cref="SerializationException"/> where the value is none of the type.</summary>
    public static IValueNode Format(object? value, IType type, ITypeConverter converter)
    {
        if (value is IOptional optional) value = optional.HasValue ? optional.Value : null;
        if (value is IValueNode literal) return literal;
        if (value is null) return type is NonNullType ? throw new SerializationException($"`{type}` takes no null.", type) : NullValueNode.Default;
        return type switch
        {
            NonNullType nonNull => Format(value, nonNull.Type, converter),
            ListType list when value is IEnumerable items and not string => new ListValueNode([.. items.Cast<object?>().Select(i => Format(i, list.ElementType, converter))]),
            ListType list => new ListValueNode([Format(value, list.ElementType, converter)]),
            InputObjectType input => Object(value, input, converter),
            ILeafType leaf => Leaf(value, leaf, converter),
            _ => throw new SerializationException($"`{type}` is no input type.", type)
        };
    }

    private static ObjectValueNode Object(object value, InputObjectType type, ITypeConverter converter)
    {
        if (value is IReadOnlyDictionary<string, object?> given)
        {
            return new ObjectValueNode([.. type.Fields.Where(f => given.ContainsKey(f.Name)).Select(f => new ObjectFieldNode(null, new NameNode(f.Name), Format(given[f.Name], f.Type, converter)))]);
        }

        var values = new object?[type.Fields.Count];
        type.GetFieldValues(value, values);
        return new ObjectValueNode([.. type.Fields
            .Where(f => values[f.Index] is not IOptional { HasValue: false })
            .Select(f => new ObjectFieldNode(null, new NameNode(f.Name), Format(values[f.Index], f.Type, converter)))]);
    }

    private static IValueNode Leaf(object value, ILeafType type, ITypeConverter converter)
    {
        if (type.RuntimeType.IsInstanceOfType(value)) return type.ParseValue(value);
        return converter.TryConvert(value.GetType(), type.RuntimeType, value, out var converted) ? type.ParseValue(converted) : type.ParseResult(value);
    }
}
