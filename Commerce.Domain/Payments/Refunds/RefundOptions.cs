using System.Globalization;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>How refunds are made; from the section <c>Refunds</c>.</summary>
/// <param name="ApprovalAboveCents">Above this amount of one order, in minor units, a second person has to approve.</param>
public sealed record RefundOptions(int ApprovalAboveCents = RefundOptions.Usual)
{
    private const int Usual = 50_000;

    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static RefundOptions From(IConfiguration? configuration)
    {
        if (configuration?["Refunds:ApprovalAboveCents"] is not { Length: > 0 } text) return new RefundOptions();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cents)
            ? new RefundOptions(cents)
            : throw new SettingException($"Refunds:ApprovalAboveCents is '{text}', but must be a whole number of minor units.");
    }
}
