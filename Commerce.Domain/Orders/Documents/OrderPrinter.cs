using System.Globalization;
using System.Net;
using System.Text;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Documents;

/// <summary>Writes invoices and packing slips as pages that print well: black on white, no script, nothing from elsewhere.</summary>
public sealed class OrderPrinter(ShopOptions shop)
{
    private const string Style = """
        body { font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; margin: 2rem auto; max-width: 48rem; padding: 0 1rem }
        h1 { font-size: 1.5rem } h2 { font-size: 1rem; margin-bottom: .25rem } address { font-style: normal } .two { display: flex; gap: 3rem; flex-wrap: wrap }
        table { width: 100%; border-collapse: collapse; margin: 1.5rem 0 } th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #999 }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap } small { display: block; color: #444 } tfoot td, tfoot th { border: 0 } .sum { font-weight: bold; border-top: 2px solid #000 }
        @page { margin: 18mm } @media print { body { margin: 0; max-width: none; padding: 0 } tr, .two { break-inside: avoid } thead { display: table-header-group } }
        """;

    /// <summary>The page; null when there is no such order.</summary>
    /// <param name="context">One that sees everything: who may see it was decided before.</param>
    public async Task<string?> PrintAsync(CommerceDbContext context, int orderId, OrderDocument document, CancellationToken cancellationToken = default)
    {
        var order = await context.Orders.AsNoTracking().Include(row => row.Items).Include(row => row.Taxes).ThenInclude(tax => tax.TaxRate).Include(row => row.Payment)
            .Include(row => row.Shipments).ThenInclude(shipment => shipment.Items).Include(row => row.Refunds).ThenInclude(refund => refund.Items)
            .AsSplitQuery().FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken);
        return order is null ? null : document switch
        {
            OrderDocument.Invoice => Invoice(order),
            OrderDocument.PackingSlip => PackingSlip(order),
        };
    }

    private string Invoice(Order order)
    {
        var rows = new StringBuilder();
        foreach (var line in order.Items.OrderBy(line => line.Id))
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td>{Name(line)}</td><td class=\"n\">{line.Quantity}</td><td class=\"n\">{Amount(line.UnitPriceCents)}</td><td class=\"n\">{Amount(line.TotalPriceCents)}</td></tr>\n");
        var sums = new StringBuilder();
        Sum("Subtotal", order.SubtotalCents);
        if (order.DiscountCents != 0) Sum(order.CouponCode is { } code ? $"Discount ({code})" : "Discount", -order.DiscountCents);
        Sum("Shipping", order.ShippingCostCents);
        foreach (var tax in order.Taxes.OrderBy(tax => tax.Id))
            Sum($"{tax.TaxRate?.Name ?? "Tax"} {(tax.TaxRate?.Rate * 100)?.ToString("0.##", CultureInfo.InvariantCulture)} % of {Amount(tax.TaxableCents)}", tax.TaxCents);
        Sum("Total", order.TotalCents, "sum");
        if (order.Payment is { RefundedCents: > 0 } payment) Sum("Paid back", -payment.RefundedCents);
        return Page(order, "Invoice", $"""
            <div class="two">{Block("Invoice to", BillingLines(order))}{Block("Shipped to", ShippingLines(order))}</div>
            <table><thead><tr><th scope="col">Item</th><th scope="col" class="n">Pieces</th><th scope="col" class="n">Price</th><th scope="col" class="n">Amount</th></tr></thead>
            <tbody>{rows}</tbody><tfoot>{sums}</tfoot></table>
            <p>{Text(PaidAs(order.Payment?.Status))}</p>
            """);

        void Sum(string label, int cents, string style = "") =>
            sums.Append(CultureInfo.InvariantCulture, $"<tr class=\"{style}\"><th colspan=\"3\" scope=\"row\" class=\"n\">{Text(label)}</th><td class=\"n\">{Amount(cents)}</td></tr>\n");

        string Amount(int cents) => Text(Currency.Write(cents, order.CurrencyCode));
    }

    private string PackingSlip(Order order)
    {
        var rows = new StringBuilder();
        foreach (var line in ShipmentBalance.Of(order))
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td>{Name(line.Line)}</td><td class=\"n\">{line.Line.Quantity}</td><td class=\"n\">{line.Sent}</td><td class=\"n\">{line.Open + line.Pending}</td><td>☐</td></tr>\n");
        var wish = order.CustomerNotes is { } notes ? $"<h2>The customer asks</h2><p>{Text(notes)}</p>" : "";
        return Page(order, "Packing slip", $"""
            {Block("Ship to", ShippingLines(order))}
            <table><thead><tr><th scope="col">Item</th><th scope="col" class="n">Ordered</th><th scope="col" class="n">Sent</th><th scope="col" class="n">To be sent</th><th scope="col">Packed</th></tr></thead>
            <tbody>{rows}</tbody></table>
            {wish}
            """);
    }

    private string Page(Order order, string title, string body) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>{title} {Text(order.OrderNumber)}</title><style>{Style}</style></head>
        <body><header><p>{Text(shop.Name)}</p><h1>{title} {Text(order.OrderNumber)}</h1><p>{order.OrderDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</p></header>
        <main>
        {body}
        </main></body></html>

        """;

    private static string Block(string title, IEnumerable<string?> lines) =>
        $"<section><h2>{title}</h2><address>{string.Join("<br>", lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Text(line!)))}</address></section>";

    private static IEnumerable<string?> ShippingLines(Order order) =>
    [
        order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2, $"{order.ShippingPostalCode} {order.ShippingCity}", order.ShippingState, order.ShippingCountry,
    ];

    private static IEnumerable<string?> BillingLines(Order order) => order.BillingName is null
        ? ShippingLines(order)
        : [order.BillingName, order.BillingAddressLine1, order.BillingAddressLine2, $"{order.BillingPostalCode} {order.BillingCity}", order.BillingState, order.BillingCountry];

    private static string Name(OrderItem line)
    {
        var details = string.Join(" · ", new[] { line.VariantName, line.VariantDescription, line.ProductSku }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return Text(line.ProductName) + (details.Length == 0 ? "" : $"<small>{Text(details)}</small>");
    }

    private static string PaidAs(PaymentStatus? status) => status switch
    {
        PaymentStatus.Captured or PaymentStatus.PartiallyRefunded or PaymentStatus.Refunded => "Paid with thanks.",
        PaymentStatus.Voided => "Nothing is to be paid.",
        PaymentStatus.Pending or PaymentStatus.Authorized or PaymentStatus.Failed or null => "Not paid yet.",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
