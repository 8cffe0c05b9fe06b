using System.Globalization;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>Addresses as they stand on a parcel.</summary>
internal static class AddressLines
{
    private static readonly Dictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName.Length == 2)
        .GroupBy(region => region.TwoLetterISORegionName, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(region => region.Key, region => region.First().EnglishName, StringComparer.OrdinalIgnoreCase);

    public static List<string> Shipping(OrderDetail order) => Of(
        order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2, Town(order.ShippingPostalCode, order.ShippingCity, order.ShippingState), Country(order.ShippingCountry));

    public static List<string> Billing(OrderDetail order) => Of(
        order.BillingName, order.BillingAddressLine1, order.BillingAddressLine2, Town(order.BillingPostalCode, order.BillingCity, order.BillingState), Country(order.BillingCountry));

    public static string Town(string? code, string? city, string? state) => $"{code} {city}{(string.IsNullOrWhiteSpace(state) ? "" : $", {state}")}".Trim();

    /// <summary>The country's name; the code itself where there is no such country.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public static string? Country(string? code)
        => code is { Length: 2 } && Names.TryGetValue(code, out var name) ? name : code;

    public static List<string> Of(params IEnumerable<string?> lines) => [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!.Trim())];
}
