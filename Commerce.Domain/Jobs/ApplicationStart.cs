using Microsoft.Extensions.Hosting;

namespace Commerce.Domain.Jobs;

internal static class ApplicationStart
{
    /// <summary>Returns when the application listens, or stops; at once where there is none.</summary>
    public static async Task StartedAsync(this IHostApplicationLifetime? application, CancellationToken stoppingToken)
    {
        if (application is null) return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(application.ApplicationStarted, stoppingToken);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
