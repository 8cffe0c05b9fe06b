using System.Net;
using System.Text;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>Simple drawn pictures, so that a shop without photographs still has something to show.</summary>
internal static class PlaceholderPicture
{
    /// <summary>A square SVG with a soft gradient of the hue, a simple shape and the first letters of the title.</summary>
    public static string Draw(string title, int hue)
    {
        var initials = string.Concat(title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => word[0]));
        var shape = (hue / 30 % 3) switch
        {
            0 => """<circle cx="300" cy="270" r="150" fill="#fff" fill-opacity=".35"/>""",
            1 => """<rect x="160" y="130" width="280" height="280" rx="48" fill="#fff" fill-opacity=".35"/>""",
            _ => """<path d="M300 110 460 400H140Z" fill="#fff" fill-opacity=".35" stroke-linejoin="round"/>""",
        };
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" role="img" aria-label="{WebUtility.HtmlEncode(title)}">
            <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl({hue} 55% 78%)"/><stop offset="1" stop-color="hsl({(hue + 40) % 360} 50% 58%)"/></linearGradient></defs>
            <rect width="600" height="600" fill="url(#g)"/>
            {shape}
            <text x="300" y="300" text-anchor="middle" font-family="system-ui,sans-serif" font-size="120" font-weight="600" fill="hsl({hue} 45% 25%)">{WebUtility.HtmlEncode(initials)}</text>
            <text x="300" y="540" text-anchor="middle" font-family="system-ui,sans-serif" font-size="30" fill="hsl({hue} 45% 25%)">{WebUtility.HtmlEncode(title)}</text>
            </svg>
            """;
    }

    /// <summary>Stores the picture and adds its row, unless it is there already. The caller need not save.</summary>
    public static async Task<Blob> AddAsync(
        CommerceDbContext context, IBlobStore store, string title, int hue, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Draw(title, hue)));
        var stored = await store.SaveAsync(content, BlobArchive.DefaultMaxBytes, cancellationToken);
        if (await context.Blobs.FirstOrDefaultAsync(row => row.StorageKey == stored.StorageKey, cancellationToken) is { } known) return known;
        var blob = ToRow(stored, store, title);
        context.Blobs.Add(blob);
        await context.SaveChangesAsync(cancellationToken);
        return blob;
    }

    public static Blob ToRow(StoredContent stored, IBlobStore store, string title) => new()
    {
        StorageKey = stored.StorageKey,
        Filename = string.Concat(title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')) + ".svg",
        ContentType = "image/svg+xml",
        SizeBytes = stored.SizeBytes,
        Checksum = stored.Checksum,
        StorageProvider = store.Provider,
    };
}
