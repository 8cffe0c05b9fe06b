namespace HotChocolate.Execution;

/// <summary>A document in whatever form it came.</summary>
public interface IOperationDocument
{
    Task WriteToAsync(Stream output, CancellationToken cancellationToken = default);

    /// <summary>The text as UTF-8.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The text as UTF-8.</summary>
    byte[] ToArray();

    /// <summary>The text.</summary>
    string ToString();
}
