namespace HotChocolate.Execution.Processing;

/// <summary>Something that the client is told to wait for: a deferred fragment at one place, or the rest of a list.</summary>
internal abstract class Delivery(string? label, Path path)
{
    public string? Label => label;

    public Path Path => path;

    /// <summary>How the client knows it; null before it was told.</summary>
    public string? Id { get; set; }

    /// <summary>Whether what it waits for is there, so that it was announced, or found to have nothing of its own.</summary>
    public bool IsReleased { get; set; }
}
