using System.Collections.Concurrent;
using System.Globalization;
using Commerce.Domain.Payments.Gateway;
using Commerce.Domain.Web;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Webhooks;

/// <summary>Sends what is due: a few deliveries of each subscription at the same time, so that a slow receiver keeps nobody else waiting.</summary>
public sealed class WebhookSender(WebhookQueue queue, WebhookSecrets secrets, WebPoster poster, WebhookOptions options, TimeProvider clock, ILogger<WebhookSender> logger)
{
    /// <summary>So many deliveries of one subscription this process sends at the same time.</summary>
    public const int MostAtOnce = 4;

    private readonly ConcurrentDictionary<int, int> _open = [];

    /// <summary>Claims what is due and begins to send it.</summary>
    /// <returns>What was begun; each ends by itself, and none of them fails.</returns>
    public async Task<IReadOnlyList<Task>> BeginAsync(CancellationToken cancellationToken = default)
    {
        List<Task> begun = [];
        foreach (var subscription in await queue.DueAsync(cancellationToken))
        {
            var free = MostAtOnce - _open.GetValueOrDefault(subscription);
            if (free <= 0) continue;
            foreach (var delivery in await queue.ClaimAsync(subscription, free, cancellationToken))
            {
                _open.AddOrUpdate(subscription, 1, (_, count) => count + 1);
                begun.Add(SendAsync(delivery));
            }
        }

        return begun;
    }

    /// <summary>Sends all that is due by now, and waits for it.</summary>
    /// <returns>How many deliveries were tried.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken = default)
    {
        var count = 0;
        while (await BeginAsync(cancellationToken) is [_, ..] begun)
        {
            await Task.WhenAll(begun);
            count += begun.Count;
        }

        return count;
    }

    private async Task SendAsync(WebhookDelivery delivery)
    {
        await Task.Yield();
        try
        {
            var began = clock.GetTimestamp();
            // What has gone out cannot be called back: a process that stops waits for the answer, which takes five seconds at most.
            var reply = await PostAsync(delivery);
            if (!await queue.EndAsync(delivery, reply, clock.GetElapsedTime(began)))
                logger.LogWarning("Event {EventId} was sent, but another process had taken it over meanwhile.", delivery.Event!.EventId);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The claim runs out, and it is sent again.
            logger.LogError(exception, "What came of sending event {EventId} could not be written.", delivery.Event!.EventId);
        }
        finally
        {
            _open.AddOrUpdate(delivery.SubscriptionId, 0, (_, count) => count - 1);
        }
    }

    private async Task<WebReply> PostAsync(WebhookDelivery delivery)
    {
        var (happened, subscription) = (delivery.Event!, delivery.Subscription!);
        var now = clock.GetUtcNow();
        if (secrets.Of(subscription, now.UtcDateTime) is not [_, ..] known)
            return new WebReply.Failed(WebFailure.AccessDenied, "The secret cannot be read, because the shop's keys were lost. Rotate it, and give the receiver the new one.");
        var body = WebhookBody.Of(happened);
        return await poster.PostAsync(new WebPost(
            subscription.Url, body, "application/json",
            new Dictionary<string, string>
            {
                [WebhookSignature.Header] = WebhookSignature.Sign(known, body, now),
                ["Webhook-Id"] = happened.EventId,
                ["Webhook-Topic"] = happened.Topic,
                ["Webhook-Attempt"] = (delivery.Attempts + 1).ToString(CultureInfo.InvariantCulture),
            },
            options.TimeLimit));
    }
}
