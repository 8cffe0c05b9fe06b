using Markdig;

namespace Commerce.Domain.Catalog;

/// <summary>Descriptions as people write them.</summary>
public static class Markdown
{
    /// <summary>In characters; a description is no book.</summary>
    public const int MaxLength = 20_000;

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    /// <summary>The HTML of a text, with the harmless elements that <see cref="SafeHtml"/> knows and nothing else. HTML within the text stays as far as it is harmless.</summary>
    /// <exception cref="InvalidTextException">Lists or quotations are nested deeper than anybody reads.</exception>
    public static string ToSafeHtml(string markdown)
    {
        try
        {
            return SafeHtml.From(Markdig.Markdown.ToHtml(markdown, s_pipeline));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidTextException("Lists or quotations are nested too deeply. Use fewer levels.");
        }
    }
}
