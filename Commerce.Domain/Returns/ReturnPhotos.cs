using Commerce.Domain.Files;

namespace Commerce.Domain.Returns;

/// <summary>Keeps the pictures of what comes back. No customer sees one before it belongs to a return of theirs.</summary>
public sealed class ReturnPhotos(BlobArchive archive)
{
    /// <summary>So many pictures one line can have.</summary>
    public const int MaxPerLine = 5;

    private const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Stores a picture.</summary>
    /// <param name="open">Opens it; is called twice.</param>
    /// <returns>Its file's id.</returns>
    /// <exception cref="InvalidPhotoException">It is none; what the client calls it does not count.</exception>
    /// <exception cref="BlobTooLargeException">It is larger than 10 MiB.</exception>
    public async Task<int> KeepAsync(Func<Stream> open, string filename, CancellationToken cancellationToken = default)
    {
        var type = await PictureType.OfAsync(open, cancellationToken) ?? throw new InvalidPhotoException();
        await using var content = open();
        return (await archive.AddAsync(content, filename, type, MaxBytes, cancellationToken)).Id;
    }
}
