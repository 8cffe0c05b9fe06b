using Commerce.Domain.Jobs;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Webhooks;

/// <summary>Sends webhooks as they are due, in every process that runs jobs.</summary>
public sealed class WebhookWorker(
    WebhookSender sender, WebhookSignal signal, ILogger<WebhookWorker> logger, IHostApplicationLifetime? application = null) : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host must not wait for the first look; and one that cannot listen ends without having sent any.
        await Task.Yield();
        await application.StartedAsync(stoppingToken);
        var open = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                open.RemoveAll(task => task.IsCompleted);
                foreach (var task in await sender.BeginAsync(stoppingToken)) open.Add(ThenCallAsync(task));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                logger.LogError(exception, "The webhooks that are due cannot be read; trying again.");
            }

            await signal.WaitAsync(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(open);
    }

    /// <summary>The next one of the same receiver may be waiting.</summary>
    private async Task ThenCallAsync(Task sending)
    {
        await sending;
        signal.Notify();
    }
}
