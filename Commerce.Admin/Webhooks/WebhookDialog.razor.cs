using Commerce.Admin.Client;
using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>Makes a webhook, or writes over one.</summary>
public sealed partial class WebhookDialog
{
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);
    private string url = "";
    private string description = "";
    private bool isActive = true;

    /// <summary>As it is; null for a new one.</summary>
    [Parameter]
    public WebhookDetail? Edited { get; set; }

    /// <summary>Gets a new webhook's secret, which is shown once.</summary>
    [Parameter]
    public EventCallback<WebhookSecret> OnMade { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnSaved { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private string? Missing => string.IsNullOrWhiteSpace(url) ? "Say where events go." : chosen.Count == 0 ? "Choose what it is told of." : null;

    protected override void OnInitialized()
    {
        if (Edited is not { } webhook)
            return;
        (url, description, isActive) = (webhook.Url, webhook.Description ?? "", webhook.IsActive);
        chosen.UnionWith(webhook.Topics);
    }

    private static string Title(string group) => group switch
    {
        "stock" => "All of stock",
        _ => $"All of {group}s"
    };

    private void Choose(IEnumerable<TopicChoice> topics, bool isOn)
    {
        foreach (var topic in topics)
        {
            if (isOn)
                chosen.Add(topic.Name);
            else
                chosen.Remove(topic.Name);
        }
    }

    private Task<GraphQLResult<WebhookTopicsData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(WebhookTopicsData.Operation, null, cancellation);

    private object Variables()
    {
        var webhook = new { url = url.Trim(), topics = chosen.Order(StringComparer.Ordinal).ToArray(), description = string.IsNullOrWhiteSpace(description) ? null : description.Trim(), isActive };
        return Edited is null ? new { input = new { webhook } } : new { input = new { id = Edited.Id, webhook } };
    }
}
