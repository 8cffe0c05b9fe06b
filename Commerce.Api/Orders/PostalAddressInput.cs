using Commerce.Domain.Orders;

namespace Commerce.Api.Orders;

/// <summary>Where something is sent.</summary>
/// <param name="Name">Who receives it.</param>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">Flat, floor, company.</param>
/// <param name="City">Town.</param>
/// <param name="State">The ISO 3166-2 subdivision without the country, such as `CA`, where there is one.</param>
/// <param name="Country">ISO 3166-1 alpha-2, such as `US`.</param>
/// <param name="PostalCode">Postal code; empty in countries that deliver without one.</param>
public sealed record PostalAddressInput(string Name, string Line1, string? Line2, string City, string? State, string Country, string PostalCode)
{
    internal PostalAddress ToAddress() => new(Name, Line1, Line2, City, State, Country, PostalCode);
}
