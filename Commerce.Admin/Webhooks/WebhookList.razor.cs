using Commerce.Admin.Components.Lists;
using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>The addresses that are told of events, with what waits and what was given up.</summary>
public sealed partial class WebhookList
{
    private ListPage<WebhookSubscriptionsData, WebhookRow>? list;
    private bool isMaking;
    private WebhookSecret? made;

    [Inject]
    public required TimeProvider Time { get; set; }

    private Task ShowAsync(WebhookSecret secret)
    {
        (isMaking, made) = (false, secret);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
