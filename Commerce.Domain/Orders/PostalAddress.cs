using Commerce.Domain.Customers;
using Commerce.Domain.Orders.Checkout;

namespace Commerce.Domain.Orders;

/// <summary>Where something is sent, as somebody typed it.</summary>
/// <param name="Name">Who receives it.</param>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">Flat, floor, company.</param>
/// <param name="State">The ISO 3166-2 subdivision without the country, where there is one.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="PostalCode">Empty in countries that deliver without one.</param>
public sealed record PostalAddress(string Name, string Line1, string? Line2, string City, string? State, string Country, string PostalCode)
{
    /// <summary>
    /// The address as it is kept; what is wrong, by the rules of the address book, goes to <paramref name="refusals"/>. Goods need somebody
    /// who receives them.
    /// </summary>
    /// <param name="field">The field of the input it stands in.</param>
    internal PostalAddress Check(string field, Refusals refusals)
    {
        var entered = new EnteredAddress(Line1, City, Country, PostalCode, State, Name, Line2).Normalize();
        var found = new Refusals();
        found.AddIf(entered.RecipientName is null, () => new InvalidTextException("Say who receives it.").At("recipientName"));
        entered.Check(found);
        foreach (var refusal in found.All) refusals.Add(new InvalidAddressException(refusal.Message).At(field, NameOf(refusal.Path![0])));
        return new PostalAddress(
            entered.RecipientName ?? "", entered.AddressLine1, entered.AddressLine2, entered.City, entered.State, entered.Country, entered.PostalCode ?? "");
    }

    /// <summary>What the address book calls otherwise.</summary>
    private static string NameOf(string field) => field switch
    {
        "recipientName" => "name",
        "addressLine1" => "line1",
        "addressLine2" => "line2",
        _ => field,
    };
}
