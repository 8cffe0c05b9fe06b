namespace HotChocolate.PersistedOperations.FileSystem;

/// <summary>One folder with a file <c>ID.graphql</c> for each document.</summary>
public class DefaultOperationDocumentFileMap(string cacheDirectory) : IOperationDocumentFileMap
{
    /// <summary>The folder <c>persisted_operations</c> in the current one.</summary>
    public DefaultOperationDocumentFileMap()
        : this("persisted_operations")
    {
    }

    public string Root { get; } = cacheDirectory ?? throw new ArgumentNullException(nameof(cacheDirectory));

    /// <summary>Hashes in base64 are written as base64url without padding, which file systems can take.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public string MapToFilePath(string documentId)
    {
        ArgumentException.ThrowIfNullOrEmpty(documentId);
        var name = documentId.Split('=')[0].Replace('/', '-').Replace('+', '_');
        return System.IO.Path.Combine(Root, name + ".graphql");
    }
}
