using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

public static class RequestExecutorServiceProviderExtensions
{
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync(schemaName, cancellationToken);

    public static async ValueTask<ISchema> GetSchemaAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => (await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        IOperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    public static Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        [StringSyntax("graphql")] string query,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => services.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query).Build(), schemaName, cancellationToken);

    public static Task<IExecutionResult> ExecuteRequestAsync(
        this Configuration.IRequestExecutorBuilder builder,
        [StringSyntax("graphql")] string query,
        CancellationToken cancellationToken = default)
        => builder.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query).Build(), cancellationToken);

    public static Task<IExecutionResult> ExecuteRequestAsync(
        this Configuration.IRequestExecutorBuilder builder,
        IOperationRequest request,
        CancellationToken cancellationToken = default)
        => builder.Services.BuildServiceProvider().ExecuteRequestAsync(request, builder.Name, cancellationToken);
}
