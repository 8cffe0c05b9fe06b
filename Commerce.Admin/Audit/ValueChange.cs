using System.Globalization;
using System.Text;
using System.Text.Json;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Audit;

/// <summary>A field that was changed, in words: what it was and what it is. Null where there was nothing.</summary>
public sealed record ValueChange(string Field, string? Old, string? New)
{
    private const string Cents = "Cents";

    /// <summary>Longer values are cut: the log is to be read, not to be restored from.</summary>
    private const int MostLetters = 300;

    /// <summary>Reads the <c>old</c> and <c>new</c> values of an entry of the audit log; what did not change is left out.</summary>
    public static IReadOnlyList<ValueChange> Of(string? details)
    {
        if (string.IsNullOrWhiteSpace(details))
            return [];
        try
        {
            using var document = JsonDocument.Parse(details);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return [];
            var (before, after) = (Fields(root, "old"), Fields(root, "new"));
            return [.. before.Keys.Union(after.Keys, StringComparer.OrdinalIgnoreCase)
                .Select(field => new ValueChange(Name(field), before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
                .Where(change => change.Old != change.New)];
        }
        catch (JsonException)
        {
            // Entries of another origin may hold any text.
            return [new ValueChange("Details", null, Short(details))];
        }
    }

    /// <summary><c>stockQuantity</c> as "Stock quantity", <c>priceCents</c> as "Price": amounts are shown as such.</summary>
    internal static string Name(string field)
    {
        if (field.Length > Cents.Length && field.EndsWith(Cents, StringComparison.Ordinal))
            field = field[..^Cents.Length];
        if (field.Equals("sku", StringComparison.OrdinalIgnoreCase))
            return "SKU";
        var words = new StringBuilder();
        for (var i = 0; i < field.Length; i++)
        {
            if (i > 0 && char.IsUpper(field[i]) && !char.IsUpper(field[i - 1]))
                words.Append(' ');
            words.Append(i == 0 ? char.ToUpperInvariant(field[i]) : char.IsUpper(field[i]) && i + 1 < field.Length && char.IsUpper(field[i + 1]) ? field[i] : char.ToLowerInvariant(field[i]));
        }

        return words.ToString();
    }

    private static Dictionary<string, string?> Fields(JsonElement root, string part)
    {
        var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!root.TryGetProperty(part, out var values))
            return fields;
        if (values.ValueKind == JsonValueKind.Object)
        {
            foreach (var value in values.EnumerateObject())
                fields[value.Name] = Text(value.Name, value.Value);
        }
        else if (Text("value", values) is { } single)
        {
            fields["value"] = single;
        }

        return fields;
    }

    private static string? Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String when name.Equals("status", StringComparison.OrdinalIgnoreCase) || name.Equals("type", StringComparison.OrdinalIgnoreCase) => Words.Plain(value.GetString()!),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? Short(text) : null,
        // Amounts of the log are in minor units, whatever the currency was.
        JsonValueKind.Number when name.EndsWith(Cents, StringComparison.OrdinalIgnoreCase) && value.TryGetInt64(out var cents) => (cents / 100m).ToString("N2", CultureInfo.CurrentCulture),
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : Short(string.Join(", ", value.EnumerateArray().Select(item => Text("", item) ?? "–"))),
        JsonValueKind.Object => Short(string.Join(", ", value.EnumerateObject().Select(item => $"{Name(item.Name).ToLowerInvariant()} {Text(item.Name, item.Value) ?? "–"}"))),
        _ => value.GetRawText()
    };

    private static string Short(string text) => text.Length <= MostLetters ? text : text[..MostLetters] + "…";
}
