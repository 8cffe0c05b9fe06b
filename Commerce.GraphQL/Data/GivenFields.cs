using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>What a filter or an order is for whoever asks for the argument's value: the fields that were given.</summary>
internal static class GivenFields
{
    // A filter has a field for each property, of which a request gives one or two.
    public static Dictionary<string, object?> Of(InputObjectType type, object?[] values)
    {
        var given = new Dictionary<string, object?>(2, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value) given.Add(type.Fields[i].Name, value);
        }

        return given;
    }
}
