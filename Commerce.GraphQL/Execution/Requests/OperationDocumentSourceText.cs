using System.Text;

namespace HotChocolate.Execution;

/// <summary>A document as text.</summary>
public sealed class OperationDocumentSourceText(string sourceText) : IOperationDocument
{
    public string SourceText { get; } = sourceText ?? throw new ArgumentNullException(nameof(sourceText));

    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
        => await output.WriteAsync(ToArray(), cancellationToken).ConfigureAwait(false);

    public ReadOnlySpan<byte> AsSpan() => ToArray();

    public byte[] ToArray() => Encoding.UTF8.GetBytes(SourceText);

    public override string ToString() => SourceText;
}
