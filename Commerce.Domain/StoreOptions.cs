using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain;

/// <summary>What holds for the whole store; from the section <c>Store</c>.</summary>
/// <param name="CurrencyCode">ISO 4217; the store has one currency.</param>
public sealed record StoreOptions(string CurrencyCode = "USD")
{
    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static StoreOptions From(IConfiguration? configuration)
    {
        if (configuration?["Store:Currency"] is not { Length: > 0 } currency) return new StoreOptions();
        return currency.Length == 3 && currency.All(char.IsAsciiLetter)
            ? new StoreOptions(currency.ToUpperInvariant())
            : throw new SettingException($"Store:Currency is '{currency}', but must be a code of ISO 4217, such as USD.");
    }
}
