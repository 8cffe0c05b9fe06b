using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A parsed document.</summary>
public sealed class OperationDocument(DocumentNode document) : IOperationDocument, IOperationDocumentNodeProvider
{
    public DocumentNode Document { get; } = document ?? throw new ArgumentNullException(nameof(document));

    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
        => await output.WriteAsync(ToArray(), cancellationToken).ConfigureAwait(false);

    public ReadOnlySpan<byte> AsSpan() => ToArray();

    public byte[] ToArray() => Encoding.UTF8.GetBytes(Document.ToString(false));

    public override string ToString() => Document.ToString();
}
