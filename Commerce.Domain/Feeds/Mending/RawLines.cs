using System.Text;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Mending;

/// <summary>JSON Lines: each line is one cell.</summary>
internal sealed class RawLines(Stream content) : RawFeed
{
    private const string Column = "line";

    public override string Head => "";

    public override IEnumerable<(int Number, List<FeedCell> Cells)> Rows()
    {
        using var text = FeedText.Open(content);
        var line = new StringBuilder();
        for (var number = 1; Read(text, line); number++)
        {
            if (!string.IsNullOrWhiteSpace(line.ToString())) yield return (number, [new FeedCell(Column, line.ToString())]);
        }
    }

    // One object stays on one line, also where somebody has broken it.
    public override string Write(IReadOnlyList<FeedCell> cells) => cells[0].Value.ReplaceLineEndings(" ") + "\n";

    /// <summary>Lines end as the import's do: with a line feed, and nothing else.</summary>
    private static bool Read(StreamReader text, StringBuilder line)
    {
        line.Clear();
        var isAny = false;
        while (text.Read() is >= 0 and var character)
        {
            isAny = true;
            if (character == '\n') return true;
            if (character != '\r') line.Append((char)character);
        }

        return isAny;
    }
}
