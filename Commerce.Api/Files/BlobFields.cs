using Commerce.Domain.Files;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Files;

/// <summary>Fields of <see cref="Blob"/> that are worked out or read apart.</summary>
[ExtendObjectType<Blob>]
public sealed class BlobFields
{
    /// <summary>Where the file can be fetched, relative to this host.</summary>
    public string GetUrl([Parent] Blob blob) => FileUrls.Of(blob.Checksum);
}
