using Commerce.Admin.Components.Lists;
using Commerce.Admin.Orders;

namespace Commerce.Admin.Refunds;

/// <summary>What the list of refunds can be asked for.</summary>
internal static class RefundListSpec
{
    private static readonly string[] Statuses = ["REQUESTED", "APPROVED", "PROCESSED", "FAILED", "REJECTED"];

    public static readonly ListSpec Spec = new(
        AdminLinks.RefundsPath,
        "-requestedAt",
        ["requestedAt", "processedAt", "amountCents", "status"],
        [
            new SearchFilter("Search by order, customer or reason", text => [new { order = new { orderNumber = new { contains = text } } }, new { order = new { email = new { contains = text } } }, new { reason = new { contains = text } }]),
            ChoiceFilter.OfEnum("status", "Status", "status", [.. Statuses.Select(status => new Choice(status.ToLowerInvariant(), OrderWords.Refund(status).Text))]),
            new DateFilter("asked", "Asked for", "requestedAt"),
            new NumberFilter("amount", "Amount", "amountCents", Scale: 100)
        ],
        new ListView("To approve", "?status=requested"),
        new ListView("Failed", "?status=failed"))
    {
        DescendingFirst = ["requestedAt", "processedAt", "amountCents"]
    };
}
