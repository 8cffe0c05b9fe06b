namespace HotChocolate.PersistedOperations.FileSystem;

/// <summary>Says in which file the document of an id is.</summary>
public interface IOperationDocumentFileMap
{
    /// <summary>The folder of all documents.</summary>
    string Root { get; }

    /// <summary>The path of the file, whether it is there or not.</summary>
    string MapToFilePath(string documentId);
}
