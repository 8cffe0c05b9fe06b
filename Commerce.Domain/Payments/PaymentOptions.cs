using System.Globalization;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Payments;

/// <summary>How payments are taken; from the section <c>Payments</c>.</summary>
/// <param name="WebhookSecret">What the gateway signs its events with.</param>
/// <param name="GatewayTimeout">How long an answer of the gateway is waited for.</param>
/// <param name="UnpaidLifetime">After this time an order that was not paid is cancelled.</param>
public sealed record PaymentOptions(string WebhookSecret, TimeSpan GatewayTimeout, TimeSpan UnpaidLifetime)
{
    /// <param name="secret">The secret to be used when none is configured.</param>
    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static PaymentOptions From(IConfiguration? configuration, Func<string> secret)
    {
        var given = configuration?["Payments:WebhookSecret"];
        if (given is { Length: > 0 and < 16 }) throw new SettingException("Payments:WebhookSecret is too short: give at least 16 characters.");
        return new PaymentOptions(
            string.IsNullOrEmpty(given) ? secret() : given,
            TimeSpan.FromSeconds(Number(configuration, "Payments:GatewayTimeoutSeconds", 10)),
            TimeSpan.FromHours(Number(configuration, "Payments:CancelUnpaidAfterHours", 72)));
    }

    private static int Number(IConfiguration? configuration, string name, int usual)
    {
        if (configuration?[name] is not { Length: > 0 } text) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new SettingException($"{name} is '{text}', but must be a whole number above zero.");
    }
}
