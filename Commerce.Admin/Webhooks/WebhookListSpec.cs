using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Webhooks;

/// <summary>What the list of webhooks can be asked for.</summary>
internal static class WebhookListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.WebhooksPath,
        "-createdAt",
        ["createdAt", "url"],
        [
            new SearchFilter("Search by address or purpose", text => [new { url = new { contains = text } }, new { description = new { contains = text } }]),
            new ChoiceFilter("status", "Status", [new("on", "On"), new("off", "Switched off")], chosen => new { isActive = new { eq = chosen[0] == "on" } }) { IsSingle = true },
            new DateFilter("made", "Made", "createdAt")
        ])
    {
        DescendingFirst = ["createdAt"]
    };
}
