namespace HotChocolate.Execution.Options;

/// <summary>How stored operations are treated.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only stored operations are executed.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether a document in the request is taken if it is the same as a stored one.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>Whether stored documents are trusted to be valid.</summary>
    public bool SkipPersistedDocumentValidation { get; set; }

    /// <summary>What clients are told that send something else.</summary>
    public IError OperationNotAllowedError { get; set; } =
        new Error("Only persisted operations are allowed.", ErrorCodes.Execution.OnlyPersistedOperationsAllowed);
}
