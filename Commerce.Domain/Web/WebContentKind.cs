using Commerce.Domain.Files;

namespace Commerce.Domain.Web;

/// <summary>What is expected to be behind an address.</summary>
public enum WebContentKind
{
    /// <summary>PNG, JPEG or WebP, told by how it begins.</summary>
    Picture,

    /// <summary>A file of products; what is in it is found out when it is read.</summary>
    Feed,
}

/// <summary>How the kinds are told.</summary>
internal static class WebContentKinds
{
    private static readonly string[] s_bytes = ["application/octet-stream", "binary/octet-stream", "application/x-download", "application/force-download"];

    /// <summary>What a host is told is wanted.</summary>
    public static string Wanted(this WebContentKind kind) => kind switch
    {
        WebContentKind.Picture => "image/webp, image/png, image/jpeg",
        WebContentKind.Feed => "text/csv, text/tab-separated-values, application/xml, text/xml, application/jsonl, text/plain, */*;q=0.5",
    };

    /// <summary>Refuses by what the host calls it, before any of it is fetched.</summary>
    public static void Check(this WebContentKind kind, string? mediaType)
    {
        if (mediaType is null || s_bytes.Contains(mediaType)) return;
        var isWrong = kind switch
        {
            WebContentKind.Picture => !mediaType.StartsWith("image/", StringComparison.Ordinal),
            WebContentKind.Feed => mediaType is "text/html" or "application/xhtml+xml" or "application/pdf"
                || mediaType.StartsWith("image/", StringComparison.Ordinal) || mediaType.StartsWith("video/", StringComparison.Ordinal) || mediaType.StartsWith("audio/", StringComparison.Ordinal),
        };
        if (isWrong) throw kind.Refusal($"The host calls it '{mediaType}'.");
    }

    /// <summary>The media type by how it begins; null where that does not tell.</summary>
    /// <param name="head">The first <see cref="PictureType.HeadBytes"/> bytes.</param>
    public static string? Check(this WebContentKind kind, ReadOnlySpan<byte> head)
    {
        var picture = PictureType.Of(head);
        return kind switch
        {
            WebContentKind.Picture => picture ?? throw kind.Refusal("It does not begin like one."),
            WebContentKind.Feed => picture is null ? null : throw kind.Refusal("It is a picture."),
        };
    }

    private static WebRefusal Refusal(this WebContentKind kind, string why) => new(WebFailure.WrongType, kind switch
    {
        WebContentKind.Picture => $"There is no PNG, JPEG or WebP at this address. {why} Give the address of the picture itself, not of a page that shows it.",
        WebContentKind.Feed => $"There is no feed at this address. {why} Give the address of the file itself, and see that it needs no sign-in.",
    });
}
