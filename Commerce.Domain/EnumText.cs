using System.Collections.Frozen;
using System.Text;

namespace Commerce.Domain;

/// <summary>Enum members as SCREAMING_SNAKE_CASE: the way they stand in the database and in the graph.</summary>
public static class EnumText
{
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum =>
        Cache<TEnum>.Names.TryGetValue(value, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member.");

    /// <summary>A member in the words of a sentence: "partially shipped".</summary>
    public static string Words<TEnum>(TEnum value) where TEnum : struct, Enum => Of(value).Replace('_', ' ').ToLowerInvariant();

    public static TEnum Parse<TEnum>(string text) where TEnum : struct, Enum =>
        Cache<TEnum>.Values.TryGetValue(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not a {typeof(TEnum).Name}.");

    /// <summary>Every name of an enum, in the order of declaration.</summary>
    public static IReadOnlyList<string> Names(Type enumType) => [.. Enum.GetNames(enumType).Select(ToScreamingSnake)];

    private static string ToScreamingSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static class Cache<TEnum> where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Names =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => ToScreamingSnake(value.ToString()));

        public static readonly FrozenDictionary<string, TEnum> Values =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => ToScreamingSnake(value.ToString()));
    }
}
