using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution;

public static class ExecutionRequestExecutorExtensions
{
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        [StringSyntax("graphql")] string query,
        CancellationToken cancellationToken = default)
        => executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build(), cancellationToken);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        [StringSyntax("graphql")] string query,
        IReadOnlyDictionary<string, object?> variableValues,
        CancellationToken cancellationToken = default)
        => executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument(query).SetVariableValues(variableValues).Build(),
            cancellationToken);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        Action<OperationRequestBuilder> buildRequest,
        CancellationToken cancellationToken = default)
    {
        var builder = OperationRequestBuilder.New();
        buildRequest(builder);
        return executor.ExecuteAsync(builder.Build(), cancellationToken);
    }
}
