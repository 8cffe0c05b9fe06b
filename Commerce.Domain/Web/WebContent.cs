using System.Net.Http.Headers;

namespace Commerce.Domain.Web;

/// <summary>Something that was fetched, in a file that goes with it.</summary>
public sealed class WebContent : IAsyncDisposable
{
    private const int LongestName = 100;

    internal WebContent(Stream content, Uri address, string? mediaType, HttpResponseHeaders headers, DateTimeOffset? lastModified)
    {
        (Content, Address, MediaType, LastModified) = (content, address, mediaType, lastModified);
        Tag = headers.ETag?.ToString();
        var name = Path.GetFileName(Uri.UnescapeDataString(address.AbsolutePath));
        Filename = name is "" or "." or ".." ? address.IdnHost : name.Length > LongestName ? name[^LongestName..] : name;
    }

    /// <summary>What was fetched, from its beginning; it can seek.</summary>
    public Stream Content { get; }

    /// <summary>Where it was in the end, behind all redirects.</summary>
    public Uri Address { get; }

    /// <summary>The last part of the address's path.</summary>
    public string Filename { get; }

    /// <summary>What the host calls it; a picture's is told by how it begins.</summary>
    public string? MediaType { get; }

    /// <summary>The host's name for this state of it (<c>ETag</c>).</summary>
    public string? Tag { get; }

    /// <summary>When the host says it changed last.</summary>
    public DateTimeOffset? LastModified { get; }

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
