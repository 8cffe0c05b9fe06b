using System.Globalization;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Webhooks;

/// <summary>How webhooks are sent. Read from <c>Webhooks:…</c>.</summary>
/// <param name="KeepDays">So many days events and what became of them can be looked at and replayed.</param>
public sealed record WebhookOptions(int KeepDays = 30)
{
    /// <summary>A receiver has to have answered by then.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <exception cref="SettingException">A setting cannot be read.</exception>
    public static WebhookOptions From(IConfiguration? configuration) => configuration?["Webhooks:KeepDays"] switch
    {
        null or "" => new WebhookOptions(),
        // Events are tried for two days: they must not be forgotten before.
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 3 and <= 3650
            ? new WebhookOptions(days)
            : throw new SettingException($"Webhooks:KeepDays is '{text}', but must be a whole number from 3 to 3650."),
    };
}
