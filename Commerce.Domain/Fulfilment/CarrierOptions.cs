using System.Collections.Frozen;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Fulfilment;

/// <summary>What is known of carriers; from the section <c>Carriers</c>.</summary>
/// <param name="WebhookSecret">What they sign their events with.</param>
/// <param name="TrackingUrls">By the carrier's name, case aside: where a parcel is followed, with <c>{number}</c> for its number.</param>
public sealed record CarrierOptions(string WebhookSecret, FrozenDictionary<string, string> TrackingUrls)
{
    private const string Number = "{number}";

    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DHL"] = "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}",
        ["DPD"] = "https://tracking.dpd.de/status/en_US/parcel/{number}",
        ["FedEx"] = "https://www.fedex.com/fedextrack/?trknbr={number}",
        ["GLS"] = "https://gls-group.com/track/{number}",
        ["UPS"] = "https://www.ups.com/track?tracknum={number}",
        ["USPS"] = "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
    };

    /// <param name="secret">The secret to be used when none is configured.</param>
    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static CarrierOptions From(IConfiguration? configuration, Func<string> secret)
    {
        var given = configuration?["Carriers:WebhookSecret"];
        if (given is { Length: > 0 and < 16 }) throw new SettingException("Carriers:WebhookSecret is too short: give at least 16 characters.");
        var urls = new Dictionary<string, string>(Usual, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in configuration?.GetSection("Carriers:TrackingUrls").GetChildren() ?? [])
        {
            if (setting.Value is not { Length: > 0 } url) continue;
            if (!url.Contains(Number, StringComparison.Ordinal) || !Uri.TryCreate(url.Replace(Number, "1", StringComparison.Ordinal), UriKind.Absolute, out var uri)
                || uri.Scheme is not ("http" or "https"))
                throw new SettingException($"{setting.Path} is '{url}', but must be an address such as https://carrier.example/track?n={Number}.");
            urls[setting.Key] = url;
        }

        return new CarrierOptions(string.IsNullOrEmpty(given) ? secret() : given, urls.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Where a parcel is followed; null when that is not known.</summary>
    public string? TrackingUrlOf(string? carrier, string? trackingNumber) =>
        carrier is not null && trackingNumber is not null && TrackingUrls.TryGetValue(carrier, out var template)
            ? template.Replace(Number, Uri.EscapeDataString(trackingNumber), StringComparison.Ordinal)
            : null;
}
