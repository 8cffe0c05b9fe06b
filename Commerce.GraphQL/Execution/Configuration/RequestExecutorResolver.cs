using System.Collections.Concurrent;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Pipeline;
using HotChocolate.Execution.Processing;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HotChocolate.Execution.Configuration;

/// <summary>Builds each schema and its executor once.</summary>
internal sealed class RequestExecutorResolver(
    IServiceProvider applicationServices,
    IOptionsMonitor<RequestExecutorSetup> setups) : IRequestExecutorResolver
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IRequestExecutor>>> _executors = new(StringComparer.Ordinal);

    private ulong _version;

    public async ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var name = schemaName ?? SchemaNames.Default;
        return _executors.TryGetValue(name, out var known) && known is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? known.Value.Result
            : await GetOrCreateAsync(name, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IRequestExecutor> GetOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        var executor = _executors.GetOrAdd(name, n => new Lazy<Task<IRequestExecutor>>(() => CreateAsync(n)));
        try
        {
            return await executor.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch when (executor.Value.IsFaulted)
        {
            // What failed once may succeed when it is asked for again, with a database that is up, say.
            _executors.TryRemove(new(name, executor));
            throw;
        }
    }

    public void EvictRequestExecutor(string? schemaName = null) => _executors.TryRemove(schemaName ?? SchemaNames.Default, out _);

    private async Task<IRequestExecutor> CreateAsync(string name)
    {
        // Whoever asks first may hold a lock or a synchronisation context of its own.
        await Task.Yield();

        var setup = setups.Get(name);
        var schemaServices = CreateServices(setup, applicationServices);
        var schema = CreateSchema(name, setup, schemaServices);
        var options = new RequestExecutorOptions();
        setup.RequestOptions.ForEach(configure => configure(applicationServices, options));
        var parserOptions = new RequestParserOptions();
        setup.ParserOptions.ForEach(configure => configure(parserOptions));
        var limits = applicationServices.GetService<IOptions<RequestLimits>>()?.Value ?? new RequestLimits();
        var validationOptions = new ValidationOptions
        {
            MaxAllowedExecutionDepth = limits.MaxDepth,
            MaxAllowedFragmentVisits = limits.MaxFragmentVisits
        };
        setup.ValidationOptions.ForEach(configure => configure(applicationServices, validationOptions));

        var services = new SchemaServices(
            schema,
            schemaServices,
            options,
            parserOptions.Within(limits),
            limits,
            validationOptions,
            [.. setup.ErrorFilters.Select(create => create(schemaServices))],
            [.. setup.DiagnosticEventListeners.Select(create => create(schemaServices))]);
        var stages = setup.Pipeline.Count == 0 ? RequestPipeline.Default : setup.Pipeline;
        var pipeline = RequestPipeline.Build(services, stages, setup);
        var executor = new RequestExecutor(services, applicationServices, pipeline, Interlocked.Increment(ref _version));
        services.DiagnosticEvents.ExecutorCreated(name, executor);
        foreach (var onCreated in setup.OnExecutorCreated)
            await onCreated(executor, CancellationToken.None).ConfigureAwait(false);
        return executor;
    }

    private static ISchema CreateSchema(string name, RequestExecutorSetup setup, IServiceProvider services)
    {
        var builder = SchemaBuilder.New().AddServices(services).SetName(name);
        setup.SchemaConfigurations.ForEach(configure => configure(services, builder));
        return builder.Create();
    }

    private static IServiceProvider CreateServices(RequestExecutorSetup setup, IServiceProvider application)
    {
        if (setup.SchemaServices.Count == 0)
            return application;

        var services = new ServiceCollection();
        setup.SchemaServices.ForEach(configure => configure(services));
        return new SchemaServiceProvider(services.BuildServiceProvider(), application);
    }
}
