using System.Collections;
using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types.Sdl;

/// <summary>Values and literals of scalars about which nothing is known: strings, numbers, booleans, lists and dictionaries of them.</summary>
internal static class UntypedValues
{
    public static object? FromLiteral(IValueNode literal) => literal switch
    {
        IntValueNode number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) =>
            value is >= int.MinValue and <= int.MaxValue ? (int)value : value,
        IntValueNode number => double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        FloatValueNode number => number.ToDouble(),
        BooleanValueNode flag => flag.Value,
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => list.Items.Select(FromLiteral).ToList(),
        ObjectValueNode node => node.Fields.ToDictionary(field => field.Name.Value, field => FromLiteral(field.Value), StringComparer.Ordinal),
        _ => null
    };

    /// <exception cref="ArgumentException">There is no literal for values of that type.</exception>
    public static IValueNode ToLiteral(object? value) => value switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        bool flag => new BooleanValueNode(flag),
        int or long or short or byte => new IntValueNode(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        float or double => new FloatValueNode(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        decimal number => new FloatValueNode(number),
        IReadOnlyDictionary<string, object?> fields => new ObjectValueNode([.. fields.Select(field => new ObjectFieldNode(field.Key, ToLiteral(field.Value)))]),
        IEnumerable items => new ListValueNode([.. items.Cast<object?>().Select(ToLiteral)]),
        _ => throw new ArgumentException($"A value of type `{value.GetType().Name}` has no literal.", nameof(value))
    };
}
