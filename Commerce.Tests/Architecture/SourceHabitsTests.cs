using System.Text.RegularExpressions;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Architecture;

/// <summary>Habits that the compiler does not hold.</summary>
public sealed partial class SourceHabitsTests
{
    private static readonly string[] Production = ["Commerce.Domain", "Commerce.GraphQL", "Commerce.Api", "Commerce.Admin"];

    /// <summary>Files that may be long, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal)
    {
    };

    [Fact]
    public void Time_ComesFrom_TimeProvider()
        => Assert.Empty(Lines(Clock()));

    [Fact]
    public void Nothing_IsLeft_ForLater()
        => Assert.Empty(Lines(Leftovers()));

    [Fact]
    public void Files_AreShortEnough_ToReadInASitting()
    {
        var lengths = Production.SelectMany(Repository.Sources)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (file: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), lines: File.ReadLines(file).Count()))
            .ToList();

        Assert.DoesNotContain(lengths, source => source.lines > 400 && !LongFiles.ContainsKey(source.file));
    }

    private static IEnumerable<string> Lines(Regex regex) => Production.SelectMany(Repository.Sources)
        .SelectMany(file => File.ReadLines(file).Select((line, number) => (file, line, number)))
        .Where(source => regex.IsMatch(source.line))
        .Select(source => $"{Path.GetRelativePath(Repository.Root, source.file)}:{source.number + 1}: {source.line.Trim()}");

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Leftovers();
}
