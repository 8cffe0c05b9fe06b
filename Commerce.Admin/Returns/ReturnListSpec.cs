using Commerce.Admin.Components.Lists;
using Commerce.Admin.Orders;

namespace Commerce.Admin.Returns;

/// <summary>What the list of returns can be asked for.</summary>
internal static class ReturnListSpec
{
    private static readonly string[] Statuses = ["REQUESTED", "APPROVED", "RECEIVED", "REFUNDED", "CLOSED", "REJECTED", "CANCELLED"];

    public static readonly ListSpec Spec = new(
        AdminLinks.ReturnsPath,
        "-requestedAt",
        ["requestedAt", "updatedAt", "status"],
        [
            new SearchFilter("Search by order, customer or reason", text => [new { order = new { orderNumber = new { contains = text } } }, new { order = new { email = new { contains = text } } }, new { reason = new { contains = text } }]),
            ChoiceFilter.OfEnum("status", "Status", "status", [.. Statuses.Select(status => new Choice(status.ToLowerInvariant(), OrderWords.OneReturn(status).Text))]),
            new DateFilter("asked", "Asked for", "requestedAt")
        ],
        new ListView("To decide", "?status=requested"),
        new ListView("On their way", "?status=approved"),
        new ListView("To inspect", "?status=received"))
    {
        DescendingFirst = ["requestedAt", "updatedAt"]
    };
}
