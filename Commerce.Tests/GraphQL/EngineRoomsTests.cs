using System.Text.RegularExpressions;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.GraphQL;

/// <summary>
/// The engine's rooms refer one way, from the wire down to the language. The namespaces are Hot Chocolate's and do not tell the room,
/// so the sources are read: a type declared in one room only must not be named in an earlier room.
/// </summary>
public sealed partial class EngineRoomsTests
{
    private static readonly string[] Rooms = ["Language", "Primitives", "Types", "Validation", "Planning", "Execution", "Fetching", "Data", "Transport", "Diagnostics"];

    /// <summary>Types of .NET that have a namesake in the engine.</summary>
    private static readonly HashSet<string> Homonyms = new(StringComparer.Ordinal) { nameof(KeyNotFoundException) };

    [Fact]
    public void Room_NamesOnlyTypes_OfItselfAndEarlierRooms()
    {
        var code = Rooms.ToDictionary(room => room, room => Repository.Sources(Path.Combine("Commerce.GraphQL", room)).Select(file => (file, text: Code(file))).ToList());
        var home = Rooms.SelectMany((room, level) => code[room].SelectMany(source => Declared(source.text)).Distinct().Select(type => (type, level)))
            .GroupBy(pair => pair.type)
            .Where(group => group.Select(pair => pair.level).Distinct().Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().level);

        var violations = Rooms.SelectMany((room, level) => code[room].SelectMany(source => Words().Matches(source.text)
            .Select(word => word.Value)
            .Distinct()
            .Where(word => home.TryGetValue(word, out var other) && other > level)
            .Where(word => !Homonyms.Contains(word) && !IsMember(word, code[room]))
            .Select(word => $"{Path.GetRelativePath(Repository.Root, source.file)} names {word} of {Rooms[home[word]]}")));

        Assert.Equal([], violations);
    }

    /// <summary>A word that the room itself uses as the name of a property, method, parameter or enum value says nothing of a type.</summary>
    private static bool IsMember(string word, List<(string File, string Text)> room)
        => room.Exists(source => Regex.IsMatch(source.Text, $@"[\w>\]?)]\s+{word}\s*(\{{|=>|\(|=)|^\s*{word}\s*,?\s*$|[{{,(]\s*{word}\s*:", RegexOptions.Multiline));

    private static string Code(string file) => CommentsAndStrings().Replace(File.ReadAllText(file), " ");

    private static IEnumerable<string> Declared(string code) => Declarations().Matches(code).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])+'""", RegexOptions.Singleline)]
    private static partial Regex CommentsAndStrings();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?:struct\s+|class\s+)?([A-Z]\w{4,})")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w{4,}")]
    private static partial Regex Words();
}
