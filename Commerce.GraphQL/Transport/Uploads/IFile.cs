namespace HotChocolate.Types;

/// <summary>A file that a client uploads.</summary>
public interface IFile
{
    /// <summary>The name that the client gave the file; nothing to build a path from.</summary>
    string Name { get; }

    /// <summary>The length in bytes, if it is known.</summary>
    long? Length { get; }

    /// <summary>The media type as the client says.</summary>
    string? ContentType { get; }

    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

    /// <summary>Opens the content from its beginning; each call gives a stream of its own.</summary>
    Stream OpenReadStream();
}
