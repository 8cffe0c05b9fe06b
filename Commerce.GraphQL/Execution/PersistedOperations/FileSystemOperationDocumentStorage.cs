using HotChocolate.Execution;

namespace HotChocolate.PersistedOperations.FileSystem;

/// <summary>
/// Keeps documents as files: trusted documents that are deployed with the server, or what clients have stored by hash. Of the latter
/// there is no bound but the disk's, so let strangers store in memory.
/// </summary>
public class FileSystemOperationDocumentStorage : IOperationDocumentStorage
{
    private readonly IOperationDocumentFileMap _documentMap;

    /// <summary>Creates the folder where it is missing.</summary>
    public FileSystemOperationDocumentStorage(IOperationDocumentFileMap documentMap)
    {
        ArgumentNullException.ThrowIfNull(documentMap);
        _documentMap = documentMap;
        Directory.CreateDirectory(documentMap.Root);
    }

    /// <inheritdoc />
    public async ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
    {
        var path = _documentMap.MapToFilePath(documentId.Value);
        // Also false for names that are too long for a file.
        return File.Exists(path)
            ? new OperationDocumentSourceText(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false))
            : null;
    }

    /// <inheritdoc />
    public async ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var path = _documentMap.MapToFilePath(documentId.Value);
        if (File.Exists(path))
            return;

        // Nobody may read half a document: it comes into being as a whole, and of two writers of the same one the first may win or the last.
        var unfinished = System.IO.Path.Combine(_documentMap.Root, $"{Guid.NewGuid():N}.tmp");
        try
        {
            var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
                await document.WriteToAsync(stream, cancellationToken).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
