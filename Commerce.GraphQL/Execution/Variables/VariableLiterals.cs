using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Turns the values of variables, in whatever form they come, into literals of the type that the operation declares.</summary>
internal static class VariableLiterals
{
    /// <param name="type">The declared type; null below scalars that take anything.</param>
    /// <exception cref="InsufficientExecutionStackException">The value is nested too deeply.</exception>
    public static IValueNode Create(object? value, IType? type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        type = type?.NullableType();
        return value switch
        {
            null => NullValueNode.Default,
            IValueNode literal => FromLiteral(literal, type),
            JsonElement json => FromJson(json, type),
            string text => FromString(text, type),
            bool boolean => boolean ? BooleanValueNode.True : BooleanValueNode.False,
            int or long or short or byte or sbyte or ushort or uint or ulong
                => FromNumber(Convert.ToString(value, CultureInfo.InvariantCulture)!),
            float or double => new FloatValueNode(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            decimal number => new FloatValueNode(number),
            IReadOnlyDictionary<string, object?> map => FromFields(map.Select(t => (t.Key, t.Value)), type),
            IDictionary<string, object?> map => FromFields(map.Select(t => (t.Key, t.Value)), type),
            _ when type?.NamedType() is ILeafType leaf && leaf.IsInstanceOfType(value) => leaf.ParseValue(value),
            IEnumerable items => FromItems(items.Cast<object?>(), type),
            _ when type?.NamedType() is ILeafType leaf => leaf.ParseValue(value),
            _ => throw new GraphQLException($"Values of the type `{value.GetType().FullName}` cannot be variables.")
        };
    }

    /// <summary>An enum value comes as a string, in JSON; a literal of the document stays as it is.</summary>
    private static IValueNode FromLiteral(IValueNode literal, IType? type)
        => literal switch
        {
            StringValueNode { Location: null } text when type is EnumType or ListType => FromString(text.Value, type),
            ListValueNode list when type is ListType => new ListValueNode(
                list.Location,
                [.. list.Items.Select(item => Create(item, ((ListType)type).ElementType))]),
            ObjectValueNode obj when InnerType(type) is InputObjectType input => new ObjectValueNode(
                obj.Location,
                [.. obj.Fields.Select(f => f.WithValue(Create(f.Value, FieldType(input, f.Name.Value))))]),
            _ => literal
        };

    private static IValueNode FromJson(JsonElement json, IType? type)
        => json.ValueKind switch
        {
            JsonValueKind.Object => FromFields(json.EnumerateObject().Select(p => (p.Name, (object?)p.Value)), type),
            JsonValueKind.Array => FromItems(json.EnumerateArray().Select(e => (object?)e), type),
            JsonValueKind.String => FromString(json.GetString()!, type),
            JsonValueKind.Number => FromNumber(json.GetRawText()),
            JsonValueKind.True => BooleanValueNode.True,
            JsonValueKind.False => BooleanValueNode.False,
            JsonValueKind.Null or JsonValueKind.Undefined => NullValueNode.Default
        };

    private static IValueNode FromNumber(string text)
        => text.AsSpan().IndexOfAny('.', 'e', 'E') < 0
            ? new IntValueNode(System.Text.Encoding.UTF8.GetBytes(text))
            : new FloatValueNode(
                System.Text.Encoding.UTF8.GetBytes(text),
                text.Contains('e', StringComparison.OrdinalIgnoreCase) ? FloatFormat.Exponential : FloatFormat.FixedPoint);

    private static IValueNode FromString(string text, IType? type)
        => InnerType(type) is EnumType { } enumType && enumType.TryGetValue(text, out _)
            ? new EnumValueNode(text)
            : new StringValueNode(text);

    private static ObjectValueNode FromFields(IEnumerable<(string Name, object? Value)> fields, IType? type)
    {
        var input = InnerType(type) as InputObjectType;
        return new ObjectValueNode(
            [.. fields.Select(f => new ObjectFieldNode(f.Name, Create(f.Value, input is null ? null : FieldType(input, f.Name))))]);
    }

    private static ListValueNode FromItems(IEnumerable<object?> items, IType? type)
    {
        var element = type is ListType list ? list.ElementType : null;
        return new ListValueNode([.. items.Select(item => Create(item, element))]);
    }

    /// <summary>A single value may stand for a list of one (section 3.11), however deep.</summary>
    private static IType? InnerType(IType? type)
    {
        while (type is ListType list)
            type = list.ElementType.NullableType();
        return type;
    }

    private static IType? FieldType(InputObjectType input, string name)
        => input.Fields.TryGetField(name, out var field) ? field.Type : null;
}
