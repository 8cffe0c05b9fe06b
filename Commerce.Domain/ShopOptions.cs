using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain;

/// <summary>What the shop calls itself, and where its storefront is. Read from <c>Shop:Name</c> and <c>Shop:StorefrontUrl</c>.</summary>
/// <param name="Name">As it stands in mails.</param>
/// <param name="StorefrontUrl">What links in mails begin with; an absolute address.</param>
public sealed record ShopOptions(string Name, Uri StorefrontUrl)
{
    /// <summary>Names of which a shop can be told from none.</summary>
    public static ShopOptions Default { get; } = new("Commerce", new Uri("http://localhost:3000/"));

    /// <exception cref="SettingException">The address is not one of the web.</exception>
    public static ShopOptions From(IConfiguration? configuration)
    {
        var name = configuration?["Shop:Name"] is { Length: > 0 } given ? given.Trim() : Default.Name;
        if (name.Any(char.IsControl)) throw new SettingException("Shop:Name holds a line break or another control character.");
        if (configuration?["Shop:StorefrontUrl"] is not { Length: > 0 } text) return Default with { Name = name };
        return Uri.TryCreate(text.TrimEnd('/') + '/', UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? new ShopOptions(name, url)
            : throw new SettingException($"Shop:StorefrontUrl is '{text}', but must be an address such as https://shop.example.");
    }

    /// <summary>The address of a page of the storefront.</summary>
    /// <param name="path">Without a slash in front.</param>
    /// <param name="token">Goes along as the parameter <c>token</c>.</param>
    public Uri PageOf(string path, string? token = null) =>
        new(StorefrontUrl, token is null ? path : $"{path}?token={Uri.EscapeDataString(token)}");
}
