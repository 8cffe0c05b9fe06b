using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Webhooks;

/// <summary>What the list of deliveries can be asked for.</summary>
internal static class DeliveryListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.WebhookDeliveriesPath,
        "-createdAt",
        ["createdAt", "lastTriedAt"],
        [
            new SearchFilter("Search by topic or event id", text => [new { @event = new { topic = new { contains = text } } }, new { @event = new { eventId = new { contains = text } } }]),
            ChoiceFilter.OfEnum("status", "Status", "status", new("pending", "Waits"), new("delivered", "Delivered"), new("dead", "Given up")),
            new VariableFilter(AdminLinks.WebhookParameter, "Webhook", "subscription", "One webhook"),
            new DateFilter("made", "Happened", "createdAt"),
            new NumberFilter("attempts", "Tries", "attempts")
        ],
        new ListView("Given up", "?status=dead"),
        new ListView("Waiting", "?status=pending"))
    {
        DescendingFirst = ["createdAt", "lastTriedAt"]
    };
}
