using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestExecutorOptions> configure)
        => builder.ModifyRequestOptions((_, options) => configure(options));

    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<IServiceProvider, RequestExecutorOptions> configure)
        => builder.Configure(setup => setup.RequestOptions.Add(configure));

    public static IRequestExecutorBuilder ModifyParserOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestParserOptions> configure)
        => builder.Configure(setup => setup.ParserOptions.Add(configure));

    /// <summary>Registers services that only this schema sees.</summary>
    public static IRequestExecutorBuilder ConfigureSchemaServices(
        this IRequestExecutorBuilder builder,
        Action<IServiceCollection> configureServices)
        => builder.Configure(setup => setup.SchemaServices.Add(configureServices));

    /// <summary>Has something done with the executor when it is built.</summary>
    public static IRequestExecutorBuilder ConfigureOnRequestExecutorCreatedAsync(
        this IRequestExecutorBuilder builder,
        Func<IRequestExecutor, CancellationToken, ValueTask> asyncAction)
        => builder.Configure(setup => setup.OnExecutorCreated.Add(asyncAction));

    /// <summary>Has something done with the executor when it is built.</summary>
    public static IRequestExecutorBuilder ConfigureOnRequestExecutorCreated(
        this IRequestExecutorBuilder builder,
        Action<IRequestExecutor> action)
        => builder.ConfigureOnRequestExecutorCreatedAsync((executor, _) =>
        {
            action(executor);
            return ValueTask.CompletedTask;
        });

    /// <summary>Builds the schema when the application starts, and runs <paramref name="warmup"/> before the first request comes.</summary>
    public static IRequestExecutorBuilder InitializeOnStartup(
        this IRequestExecutorBuilder builder,
        Func<IRequestExecutor, CancellationToken, Task>? warmup = null)
    {
        builder.Services.AddHostedService(services => new ExecutorWarmup(
            services.GetRequiredService<IRequestExecutorResolver>(),
            builder.Name,
            warmup));
        return builder;
    }

    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => builder.Services
            .BuildServiceProvider()
            .GetRequiredService<IRequestExecutorResolver>()
            .GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);

    public static async ValueTask<ISchema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<RequestExecutorSetup> configure)
    {
        builder.Services.Configure(builder.Name, configure);
        return builder;
    }
}
