using System.Text.RegularExpressions;

namespace Commerce.Domain.Customers;

/// <summary>Where goods or letters go, as somebody entered it.</summary>
/// <param name="AddressLine1">Street and number.</param>
/// <param name="City">Town.</param>
/// <param name="Country">ISO 3166-1 alpha-2, in any case.</param>
/// <param name="PostalCode">Needed where there usually is one.</param>
/// <param name="State">The ISO 3166-2 subdivision, with or without the country in front; needed in the United States, Canada and Australia.</param>
/// <param name="RecipientName">Who receives post there.</param>
/// <param name="AddressLine2">Flat, floor, company.</param>
/// <param name="Phone">A number the carrier may call.</param>
public sealed partial record EnteredAddress(
    string AddressLine1, string City, string Country, string? PostalCode = null, string? State = null, string? RecipientName = null,
    string? AddressLine2 = null, string? Phone = null)
{
    /// <summary>As it is stored: without blanks around, codes in capitals, the state without its country.</summary>
    public EnteredAddress Normalize()
    {
        var country = Country.Trim().ToUpperInvariant();
        var state = TextRules.Clean(State)?.ToUpperInvariant();
        return new EnteredAddress(
            AddressLine1.Trim(), City.Trim(), country, TextRules.Clean(PostalCode)?.ToUpperInvariant(),
            state?.StartsWith(country + '-', StringComparison.Ordinal) == true ? TextRules.Clean(state[3..]) : state,
            TextRules.Clean(RecipientName), TextRules.Clean(AddressLine2), TextRules.Clean(Phone));
    }

    /// <summary>Notes what is wrong with a normalised address.</summary>
    /// <param name="path">Where the address stands in the input.</param>
    public void Check(Refusals refusals, params string[] path)
    {
        TextRules.CheckLine(refusals, RecipientName, 200, isRequired: false, [.. path, "recipientName"]);
        TextRules.CheckLine(refusals, AddressLine1, 200, isRequired: true, [.. path, "addressLine1"]);
        TextRules.CheckLine(refusals, AddressLine2, 200, isRequired: false, [.. path, "addressLine2"]);
        TextRules.CheckLine(refusals, City, 100, isRequired: true, [.. path, "city"]);
        refusals.AddIf(Phone is not null && !PhonePattern().IsMatch(Phone), () => new InvalidPhoneException().At([.. path, "phone"]));
        if (!Countries.IsKnown(Country))
        {
            refusals.Add(new InvalidCountryException().At([.. path, "country"]));
            return;
        }

        refusals.AddIf(State is null ? Countries.NeedsState(Country) : !StatePattern().IsMatch(State),
            () => new InvalidStateException(Country, State is null).At([.. path, "state"]));
        refusals.AddIf(PostalCode is null ? Countries.HasPostalCodes(Country) : !PostalCodePattern().IsMatch(PostalCode),
            () => new InvalidPostalCodeException(Country, PostalCode is null).At([.. path, "postalCode"]));
    }

    [GeneratedRegex(@"\A[A-Z0-9]{1,3}\z")]
    private static partial Regex StatePattern();

    [GeneratedRegex(@"\A[A-Z0-9][A-Z0-9 \-]{1,10}\z")]
    private static partial Regex PostalCodePattern();

    [GeneratedRegex(@"\A\+?[0-9][0-9 ()./\-]{4,30}\z")]
    private static partial Regex PhonePattern();
}
