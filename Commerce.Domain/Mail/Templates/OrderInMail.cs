using Commerce.Domain.Orders;

namespace Commerce.Domain.Mail.Templates;

/// <summary>What every mail about a whole order says in the same way.</summary>
internal static class OrderInMail
{
    /// <summary>What was ordered, what it costs, where it goes, and a link to it.</summary>
    /// <param name="order">With its lines.</param>
    public static MailDraft Tell(this MailDraft draft, Order order, ShopOptions shop) => draft
        .Table(Lines(order))
        .Say(string.Join(", ", new[]
        {
            order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2, $"{order.ShippingPostalCode} {order.ShippingCity}", order.ShippingState,
            order.ShippingCountry,
        }.Where(part => !string.IsNullOrWhiteSpace(part))))
        .Link("See the order", shop.PageOf($"orders/{order.OrderNumber}"));

    private static IEnumerable<(string Label, string Value)> Lines(Order order)
    {
        foreach (var line in order.Items.OrderBy(item => item.Id))
            yield return ($"{line.Quantity} × {line.ProductName}{(line.VariantName is null ? "" : $", {line.VariantName}")}", Amount(line.TotalPriceCents));
        if (order.DiscountCents != 0) yield return ("Discount", Amount(-order.DiscountCents));
        yield return ("Shipping", Amount(order.ShippingCostCents));
        yield return ("Tax", Amount(order.TaxCents));
        yield return ("Total", Amount(order.TotalCents));

        string Amount(int cents) => Currency.Write(cents, order.CurrencyCode);
    }
}
