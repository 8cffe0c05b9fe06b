using Commerce.Domain.Orders.Checkout;

namespace Commerce.Domain.Orders;

/// <summary>Where something is sent, as somebody typed it.</summary>
/// <param name="Name">Who receives it.</param>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">Flat, floor, company.</param>
/// <param name="State">The ISO 3166-2 subdivision without the country, where there is one.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record PostalAddress(string Name, string Line1, string? Line2, string City, string? State, string Country, string PostalCode)
{
    private const int MaxLength = 200;

    /// <summary>The address without surrounding blanks, codes in upper case; what is wrong goes to <paramref name="refusals"/>.</summary>
    /// <param name="field">The field of the input it stands in.</param>
    internal PostalAddress Check(string field, Refusals refusals)
    {
        var clean = new PostalAddress(
            Name.Trim(), Line1.Trim(), Blank(Line2), City.Trim(), Blank(State)?.ToUpperInvariant(), Country.Trim().ToUpperInvariant(), PostalCode.Trim());
        Require(clean.Name, "name");
        Require(clean.Line1, "line1");
        Require(clean.City, "city");
        Require(clean.PostalCode, "postalCode");
        if (clean.Line2?.Length > MaxLength) Refuse("line2", $"is longer than {MaxLength} characters");
        if (clean.Country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) Refuse("country", "is not a country's two-letter code, such as US");
        if (clean.State is { } state && (state.Length > 3 || !state.All(char.IsAsciiLetterOrDigit)))
            Refuse("state", "is not the code of a state without the country, such as CA");
        return clean;

        void Require(string text, string name)
        {
            if (text.Length == 0) Refuse(name, "is missing");
            else if (text.Length > MaxLength) Refuse(name, $"is longer than {MaxLength} characters");
        }

        void Refuse(string name, string problem) => refusals.Add(new InvalidAddressException(name, problem).At(field, name));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
