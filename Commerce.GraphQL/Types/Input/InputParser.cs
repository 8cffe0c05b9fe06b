using HotChocolate.Language;
using HotChocolate.Utilities;

namespace HotChocolate.Types;

/// <summary>Reads literals, in which variables are replaced already, as values of types (specification sections 3.5 to 3.12, "Input Coercion").</summary>
public sealed class InputParser(ITypeConverter converter)
{
    /// <summary>A parser that knows only the usual conversions.</summary>
    public InputParser() : this(DefaultTypeConverter.Default)
    {
    }

    /// <summary>The value of a literal.</summary>
    /// <param name="value">The literal.</param>
    /// <param name="type">The type that it must have.</param>
    /// <param name="path">Where the literal stands, for errors.</param>
    /// <param name="targetType">The .NET type that is wanted; default that of <paramref name="type"/>.</param>
    /// <exception cref="SerializationException">The literal is no value of the type; the error says where.</exception>
    public object? ParseLiteral(IValueNode value, IType type, Path? path = null, Type? targetType = null)
        => Convert(Parse(value, type, path ?? Path.Root, targetType, field: null), targetType, type, path ?? Path.Root);

    /// <summary>The value of an argument or input field, converted to what the code wants, without <see cref="Optional{T}"/> around it.</summary>
    /// <param name="value">The literal.</param>
    /// <param name="field">The argument or input field.</param>
    /// <param name="targetType">The .NET type that is wanted; default that of <paramref name="field"/>.</param>
    /// <exception cref="SerializationException">The literal is no value of the type; the error says where.</exception>
    public object? ParseLiteral(IValueNode value, IInputField field, Type? targetType = null)
        => ParseField(value, field, targetType ?? (field as InputFieldBase)?.RuntimeType ?? field.Type.RuntimeType, Path.Root.Append(field.Name));

    private object? ParseField(IValueNode value, IInputField field, Type targetType, Path path)
    {
        targetType = Inference(targetType);
        var formatters = (field as InputFieldBase)?.Formatters ?? [];
        var parsed = Parse(value, field.Type, path, formatters.Count == 0 ? targetType : null, field as InputField);
        foreach (var formatter in formatters) parsed = Format(formatter, parsed, path);
        return Convert(parsed, targetType, field.Type, path);
    }

    private static object? Format(IInputValueFormatter formatter, object? value, Path path)
    {
        try
        {
            return formatter.Format(value);
        }
        catch (GraphQLException e) when (e.Errors is [{ Path: null }])
        {
            throw new GraphQLException(ErrorBuilder.FromError(e.Errors[0]).SetPath(path).Build());
        }
    }

    private static Type Inference(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : type;

    private object? Parse(IValueNode value, IType type, Path path, Type? targetType, InputField? field)
    {
        if (type is NonNullType nonNull)
        {
            return value is NullValueNode ? throw InputErrors.NullForNonNull(type, path, field) : Parse(value, nonNull.Type, path, targetType, field);
        }

        if (value is NullValueNode) return null;
        return type switch
        {
            ListType list => List(value, list, path, targetType, field),
            InputObjectType input => Object(value, input, path),
            ILeafType leaf => Leaf(value, leaf, path, field),
            _ => throw new SerializationException($"`{type}` is no input type.", type, path)
        };
    }

    private object List(IValueNode value, ListType type, Path path, Type? targetType, InputField? field)
    {
        var elementTarget = targetType is null ? null : Building.TypeInference.ElementType(targetType);
        var items = new List<object?>();
        if (value is ListValueNode list)
        {
            for (var i = 0; i < list.Items.Count; i++) items.Add(Element(list.Items[i], path.Append(i)));
        }
        else
        {
            // A single value stands for a list of one (specification section 3.11, "Input Coercion").
            items.Add(Element(value, path));
        }

        var listType = targetType is not null && elementTarget is not null ? targetType : type.RuntimeType;
        var collect = ListConversions.Collect(listType, elementTarget ?? type.RuntimeType.GetGenericArguments()[0])
            ?? ListConversions.Collect(type.RuntimeType, type.RuntimeType.GetGenericArguments()[0])!;
        return collect(items);

        object? Element(IValueNode item, Path at)
        {
            var wanted = elementTarget ?? type.RuntimeType.GetGenericArguments()[0];
            return Convert(Parse(item, type.ElementType, at, elementTarget, field), wanted, type.ElementType, at);
        }
    }

    private object Object(IValueNode value, InputObjectType type, Path path)
    {
        if (value is not ObjectValueNode node) throw InputErrors.NoObject(type, path);
        var values = new object?[type.Fields.Count];
        var given = new bool[type.Fields.Count];
        var unknown = (string?)null;
        foreach (var item in node.Fields)
        {
            if (!type.Fields.TryGetField(item.Name.Value, out var field))
            {
                unknown ??= item.Name.Value;
                continue;
            }

            var at = path.Append(field.Name);
            if (type.IsOneOf && item.Value is NullValueNode) throw InputErrors.OneOfNull(type, field, at);
            values[field.Index] = Wrap(ParseField(item.Value, field, field.RuntimeType, at), field, isGiven: true);
            given[field.Index] = true;
        }

        if (unknown is not null) throw InputErrors.UnknownField(type, unknown, path);
        if (type.IsOneOf && given.Count(g => g) is var count and not 1) throw InputErrors.OneOfCount(type, count, path);
        foreach (var field in type.Fields)
        {
            if (!given[field.Index]) values[field.Index] = Missing(field, path, ref given[field.Index]);
        }

        return type.RuntimeType == typeof(Dictionary<string, object?>) && type.IsUntyped
            ? type.Fields.Where(f => given[f.Index]).ToDictionary(f => f.Name, f => values[f.Index])
            : type.CreateValue(values);
    }

    private object? Missing(InputField field, Path path, ref bool hasValue)
    {
        if (field.DefaultValue is null or NullValueNode)
        {
            if (field.Type is NonNullType) throw InputErrors.MissingField(field, path.Append(field.Name));
            // A default of null is a value all the same (section 3.10, "Input Coercion").
            hasValue = field.DefaultValue is NullValueNode;
            return Wrap(null, field, isGiven: false);
        }

        hasValue = true;
        return Wrap(ParseField(field.DefaultValue, field, field.RuntimeType, path.Append(field.Name)), field, isGiven: false);
    }

    private static object? Wrap(object? value, InputField field, bool isGiven) => field.Optional is { } optional ? optional(value, isGiven) : value;

    private static object? Leaf(IValueNode value, ILeafType type, Path path, InputField? field)
    {
        try
        {
            return type.ParseLiteral(value);
        }
        catch (SerializationException e) when (e.Path is null)
        {
            throw InputErrors.AtPlace(e, type, path, field);
        }
    }

    private object? Convert(object? value, Type? targetType, IType type, Path path)
    {
        if (value is null || targetType is null || targetType.IsInstanceOfType(value)) return value;
        return converter.TryConvert(value.GetType(), targetType, value, out var converted)
            ? converted
            : throw new SerializationException($"The value of type `{value.GetType().Name}` cannot be converted to `{targetType.Name}`.", type, path);
    }
}
