using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Settings;

/// <summary>What the lists of taxes, ways to ship and ways to pay can be asked for.</summary>
internal static class SettingsListSpecs
{
    public static readonly ListSpec Taxes = new(
        AdminLinks.TaxesPath,
        "applicableRegion",
        ["applicableRegion", "name", "rate", "effectiveFrom", "effectiveTo"],
        [
            Search("Search by name or region", "name", "applicableRegion"),
            Status,
            new DateFilter("from", "Begins", "effectiveFrom")
        ],
        new ListView("In force", "?status=on"))
    {
        DescendingFirst = ["effectiveFrom", "effectiveTo", "rate"]
    };

    public static readonly ListSpec Shipping = new(
        AdminLinks.ShippingPath, "rateCents", ["rateCents", "name", "updatedAt"], [Search("Search by name", "name"), Status, new NumberFilter("price", "Price", "rateCents", Scale: 100)])
    {
        DescendingFirst = ["updatedAt"]
    };

    public static readonly ListSpec Payments = new(AdminLinks.PaymentsPath, "name", ["name", "createdAt"], [Search("Search by name", "name"), Status]);

    private static ChoiceFilter Status
        => new("status", "Status", [new("on", "Switched on"), new("off", "Switched off")], chosen => new { isActive = new { eq = chosen[0] == "on" } }) { IsSingle = true };

    private static SearchFilter Search(string label, params IReadOnlyList<string> fields)
        => new(label, text => fields.Select(object (field) => new Dictionary<string, object> { [field] = new { contains = text } }));
}
