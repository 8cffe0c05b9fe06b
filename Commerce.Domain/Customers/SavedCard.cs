using System.Globalization;
using System.Text.RegularExpressions;

namespace Commerce.Domain.Customers;

/// <summary>A means of payment as somebody saves it: of a card, what may be shown, and what the gateway knows it by.</summary>
/// <param name="PaymentTypeId">What kind it is.</param>
/// <param name="AccountNumberLast4">The last four digits.</param>
/// <param name="CardType">The card's brand.</param>
/// <param name="ExpirationMonth">1 to 12, with or without a zero in front; with the year or not at all.</param>
/// <param name="ExpirationYear">Four digits.</param>
/// <param name="AccountHolderName">Whose account it is.</param>
/// <param name="BillingAddressId">Where invoices go: an address of the same person.</param>
/// <param name="GatewayToken">From the payment gateway's form; never shown again.</param>
public sealed partial record SavedCard(
    int PaymentTypeId, string? AccountNumberLast4 = null, string? CardType = null, string? ExpirationMonth = null, string? ExpirationYear = null,
    string? AccountHolderName = null, int? BillingAddressId = null, string? GatewayToken = null)
{
    /// <summary>As it is stored: without blanks around, the month in two digits.</summary>
    public SavedCard Normalize() => this with
    {
        AccountNumberLast4 = TextRules.Clean(AccountNumberLast4),
        CardType = TextRules.Clean(CardType),
        ExpirationMonth = TextRules.Clean(ExpirationMonth)?.PadLeft(2, '0'),
        ExpirationYear = TextRules.Clean(ExpirationYear),
        AccountHolderName = TextRules.Clean(AccountHolderName),
        GatewayToken = TextRules.Clean(GatewayToken),
    };

    /// <summary>Notes what is wrong with a normalised one.</summary>
    public void Check(Refusals refusals, DateTime now)
    {
        TextRules.CheckLine(refusals, AccountNumberLast4, 19, isRequired: false, "accountNumberLast4");
        TextRules.CheckLine(refusals, CardType, 50, isRequired: false, "cardType");
        TextRules.CheckLine(refusals, ExpirationMonth, 19, isRequired: false, "expirationMonth");
        TextRules.CheckLine(refusals, ExpirationYear, 19, isRequired: false, "expirationYear");
        TextRules.CheckLine(refusals, AccountHolderName, 200, isRequired: false, "accountHolderName");
        TextRules.CheckLine(refusals, GatewayToken, 500, isRequired: false, "gatewayToken");
        if (refusals.Any) return;
        refusals.AddIf(AccountNumberLast4 is not null && !Last4Pattern().IsMatch(AccountNumberLast4), () => new InvalidLast4Exception());
        if (ExpirationMonth is null && ExpirationYear is null) return;
        if (ExpirationMonth is null || !MonthPattern().IsMatch(ExpirationMonth)) refusals.Add(new InvalidExpiryException().At("expirationMonth"));
        else if (ExpirationYear is null || !YearPattern().IsMatch(ExpirationYear)) refusals.Add(new InvalidExpiryException().At("expirationYear"));
        else refusals.AddIf(IsExpired(ExpirationMonth, ExpirationYear, now), () => new CardExpiredException());
    }

    // A card is good until the last day of its month, wherever on earth that ends.
    private static bool IsExpired(string month, string year, DateTime now) =>
        new DateTime(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), 1).AddMonths(1).AddDays(1) < now;

    [GeneratedRegex(@"\A[0-9]{4}\z")]
    private static partial Regex Last4Pattern();

    [GeneratedRegex(@"\A(0[1-9]|1[0-2])\z")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\A2[0-9]{3}\z")]
    private static partial Regex YearPattern();
}
