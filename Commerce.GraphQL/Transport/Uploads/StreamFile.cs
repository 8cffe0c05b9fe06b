namespace HotChocolate.Types;

/// <summary>A file from any stream, for requests that are made in code.</summary>
public class StreamFile(string name, Func<Stream> openReadStream, long? length = null, string? contentType = null) : IFile
{
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    public long? Length { get; } = length;

    public string? ContentType { get; } = contentType;

    public virtual async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        var stream = OpenReadStream();
        await using (stream.ConfigureAwait(false))
            await stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
    }

    public virtual Stream OpenReadStream() => openReadStream();
}
