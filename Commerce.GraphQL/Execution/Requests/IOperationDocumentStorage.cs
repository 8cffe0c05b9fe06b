namespace HotChocolate.Execution;

/// <summary>Keeps documents that clients name by id.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document, or null when there is none of this id.</summary>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}
