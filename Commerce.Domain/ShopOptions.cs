using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain;

/// <summary>What the shop calls itself, and where its storefront is. and where the desk is. Read from <c>Shop:Name</c>, <c>Shop:StorefrontUrl</c> and <c>Shop:AdminUrl</c>.</summary>
/// <param name="Name">As it stands in mails.</param>
/// <param name="StorefrontUrl">What links in mails begin with; an absolute address.</param>
/// <param name="AdminUrl">What links in mails to staff begin with; an absolute address.</param>
public sealed record ShopOptions(string Name, Uri StorefrontUrl, Uri AdminUrl)
{
    /// <summary>Names of which a shop can be told from none.</summary>
    public static ShopOptions Default { get; } = new("Commerce", new Uri("http://localhost:3000/"), new Uri("http://localhost:5080/admin/"));

    /// <exception cref="SettingException">The address is not one of the web.</exception>
    public static ShopOptions From(IConfiguration? configuration)
    {
        var name = configuration?["Shop:Name"] is { Length: > 0 } given ? given.Trim() : Default.Name;
        if (name.Any(char.IsControl)) throw new SettingException("Shop:Name holds a line break or another control character.");
        return new ShopOptions(
            name, Address(configuration, "Shop:StorefrontUrl", "https://shop.example") ?? Default.StorefrontUrl,
            Address(configuration, "Shop:AdminUrl", "https://shop.example/admin") ?? Default.AdminUrl);
    }

    private static Uri? Address(IConfiguration? configuration, string setting, string example)
    {
        if (configuration?[setting] is not { Length: > 0 } text) return null;
        return Uri.TryCreate(text.TrimEnd('/') + '/', UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new SettingException($"{setting} is '{text}', but must be an address such as {example}.");
    }

    /// <summary>The address of a page of the storefront.</summary>
    /// <param name="path">Without a slash in front.</param>
    /// <param name="token">Goes along as the parameter <c>token</c>.</param>
    public Uri PageOf(string path, string? token = null) =>
        new(StorefrontUrl, token is null ? path : $"{path}?token={Uri.EscapeDataString(token)}");
}
