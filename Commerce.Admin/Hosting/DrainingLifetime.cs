using System.Runtime.InteropServices;

namespace Commerce.Admin.Hosting;

/// <summary>
/// Ends the process when the system asks for it. SIGTERM, which is how containers and services are stopped, lets whoever sends requests here learn
/// of it first (<see cref="Drain"/>); a second one, and Ctrl+C, stop at once. What is being answered is answered in any case.
/// </summary>
internal sealed class DrainingLifetime(Drain drain, IHostApplicationLifetime application, TimeProvider clock) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Stop));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, DrainFirst));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
    }

    private void DrainFirst(PosixSignalContext context)
    {
        if (drain.Time == TimeSpan.Zero || drain.HasBegun)
        {
            Stop(context);
            return;
        }

        // The process would end when the handler returns.
        context.Cancel = true;
        drain.Begin();
        _ = StopLaterAsync();
    }

    private async Task StopLaterAsync()
    {
        await Task.Delay(drain.Time, clock, application.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        application.StopApplication();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        drain.Begin();
        application.StopApplication();
    }
}
