using System.Text.RegularExpressions;
using Commerce.Domain.Customers;

namespace Commerce.Domain.Orders;

/// <summary>A tax as somebody entered it, whole.</summary>
/// <param name="Name">What customers read on the invoice.</param>
/// <param name="Rate">A fraction: 0.19 is 19 %; at most six decimals.</param>
/// <param name="EffectiveFrom">The first moment it applies, in UTC.</param>
/// <param name="EffectiveTo">The first moment it no longer applies, in UTC; null for open end.</param>
/// <param name="ApplicableRegion"><c>*</c>, a country (<c>DE</c>) or a country and state (<c>US-CA</c>), in any case.</param>
/// <param name="IsActive">Whether it applies at all.</param>
public sealed partial record EnteredTaxRate(
    string Name, decimal Rate, DateTime EffectiveFrom, DateTime? EffectiveTo = null, string ApplicableRegion = "*", bool IsActive = true)
{
    internal string Region => ApplicableRegion.Trim().ToUpperInvariant();

    /// <summary>Notes what is wrong.</summary>
    /// <param name="path">Where the tax stands in the input.</param>
    public void Check(Refusals refusals, string path)
    {
        TextRules.CheckLine(refusals, TextRules.Clean(Name), 100, isRequired: true, path, "name");
        Refuse(Rate is < 0 or > 1, "rate", "A rate is a fraction from 0 to 1: 0.19 is 19 %.");
        Refuse(Rate != decimal.Round(Rate, 6), "rate", "A rate has at most six decimals.");
        Refuse(!RegionPattern().IsMatch(Region) || (Region != "*" && !Countries.IsKnown(Region[..2])), "applicableRegion",
            "A region is '*', a country such as DE, or a country and state such as US-CA.");
        Refuse(EffectiveTo <= EffectiveFrom, "effectiveTo", "It must end after it begins.");

        void Refuse(bool isWrong, string field, string message) => refusals.AddIf(isWrong, () => new InvalidSettingException(message).At(path, field));
    }

    internal void WriteTo(TaxRate rate)
    {
        rate.Name = Name.Trim();
        rate.Rate = Rate;
        rate.ApplicableRegion = Region;
        rate.EffectiveFrom = EffectiveFrom;
        rate.EffectiveTo = EffectiveTo;
        rate.IsActive = IsActive;
    }

    internal static EnteredTaxRate Of(TaxRate rate) => new(rate.Name, rate.Rate, rate.EffectiveFrom, rate.EffectiveTo, rate.ApplicableRegion, rate.IsActive);

    [GeneratedRegex(@"\A(\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)\z")]
    private static partial Regex RegionPattern();
}
