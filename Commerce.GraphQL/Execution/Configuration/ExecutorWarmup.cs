using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution.Configuration;

/// <summary>Builds a schema when the application starts.</summary>
internal sealed class ExecutorWarmup(
    IRequestExecutorResolver resolver,
    string schemaName,
    Func<IRequestExecutor, CancellationToken, Task>? warmup) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var executor = await resolver.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        if (warmup is not null)
            await warmup(executor, cancellationToken).ConfigureAwait(false);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
