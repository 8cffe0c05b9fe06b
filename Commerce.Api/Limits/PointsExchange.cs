using HotChocolate.Subscriptions;

namespace Commerce.Api.Limits;

/// <summary>
/// Tells the other nodes each second what callers who run short paid at this one, so that two nodes do not do twice as much for a caller as one would.
/// Nobody is told of the many who have more than half left: then there is nothing to send. A node may be behind by what was paid in a second.
/// </summary>
internal sealed class PointsExchange(PointBudgets budgets, ITopicEventSender sender, ITopicEventReceiver receiver, TimeProvider clock, ILogger<PointsExchange> logger)
    : BackgroundService
{
    private const string Topic = "shop.points";

    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);

    /// <summary>What this node says comes back to it, too.</summary>
    private readonly Guid _node = Guid.NewGuid();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        budgets.Options.PointsPerSecond > 0 ? Task.WhenAll(TellAsync(stoppingToken), ListenAsync(stoppingToken)) : Task.CompletedTask;

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            if (budgets.TakeUntold() is { Count: > 0 } paid) await sender.SendAsync(Topic, new Message(_node, paid), cancellationToken);
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var stream = await receiver.SubscribeAsync<Message>(Topic, cancellationToken);
                await using (stream)
                {
                    await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken))
                    {
                        if (message.Node == _node) continue;
                        foreach (var (caller, points) in message.Paid) budgets.Of(caller).PayElsewhere(points);
                    }
                }
            }
            catch (TimeoutException exception)
            {
                logger.LogWarning(exception, "The database is out of reach: this node does not hear how many points callers pay at the others. It tries again.");
                await Task.Delay(s_interval, clock, cancellationToken);
            }
        }
    }

    /// <param name="Node">Who says so.</param>
    internal sealed record Message(Guid Node, IReadOnlyList<PaidPoints> Paid);
}
