using System.Globalization;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Audit;

/// <summary>What the audit log can be asked for.</summary>
internal static class AuditListSpec
{
    private static readonly string[] Things = ["Order", "Shipment", "Return", "Refund", "Product", "ProductVariant", "Category", "Coupon", "User", "Review", "ApiKey", "Job", "ProductFeed", "TaxRate", "ShippingOption", "PaymentType"];

    public static readonly ListSpec Spec = new(
        AdminLinks.AuditPath,
        "-createdAt",
        ["createdAt", "actorEmail", "action", "targetType"],
        [
            new SearchFilter("Search by person or action", text => [new { actorEmail = new { contains = text } }, new { action = new { contains = text } }]),
            new VariableFilter(AdminLinks.ObjectParameter, "Object", "target", "One object"),
            new ChoiceFilter("thing", "Kind of thing", [.. Things.Select(thing => new Choice(thing.ToLowerInvariant(), ValueChange.Name(thing)))],
                chosen => ChoiceFilter.In("targetType", chosen.Select(value => Things.First(thing => thing.Equals(value, StringComparison.OrdinalIgnoreCase))))),
            new TextFilter("number", "Its number", text => new { targetId = new { eq = text } }, "1234"),
            new TextFilter("person", "Person’s e-mail", text => new { actorEmail = new { eq = text.ToLowerInvariant() } }, "name@example.com"),
            ChoiceFilter.OfEnum("by", "Done by", "actorType", new("user", "A person"), new("api_key", "A key"), new("job", "A job"), new("system", "The shop itself")),
            new TextFilter("key", "Key’s number", Key, "12"),
            new DateFilter("when", "When", "createdAt")
        ],
        new ListView("Today", "?when=1d"),
        new ListView("By keys", "?by=api_key"),
        new ListView("Prices and stock", "?thing=product,productvariant"))
    {
        DescendingFirst = ["createdAt"]
    };

    /// <summary>What is no number is that of no key.</summary>
    private static object Key(string text) => new
    {
        actorType = new { eq = "API_KEY" },
        actorId = new { eq = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1 }
    };
}
