using Commerce.Admin.Security;

namespace Commerce.Admin.Client;

/// <summary>Runs operations as the signed-in person; renews an expired token once, by itself.</summary>
public sealed class GraphQLClient(GraphQLTransport transport, CurrentSession current)
{
    public Task<GraphQLResult<T>> ExecuteAsync<T>(GraphQLOperation<T> operation, object? variables = null, CancellationToken cancellation = default)
        => RunAsync(operation, variables, [], cancellation);

    /// <summary>Streams <paramref name="file"/> to the variable it names. A stream is read once, so nothing is repeated.</summary>
    public Task<GraphQLResult<T>> UploadAsync<T>(
        GraphQLOperation<T> operation, object variables, FileUpload file, CancellationToken cancellation = default)
        => RunAsync(operation, variables, [file], cancellation);

    /// <summary>The same with several files.</summary>
    public Task<GraphQLResult<T>> UploadAsync<T>(
        GraphQLOperation<T> operation, object variables, IReadOnlyList<FileUpload> files, CancellationToken cancellation = default)
        => RunAsync(operation, variables, files, cancellation);

    private async Task<GraphQLResult<T>> RunAsync<T>(
        GraphQLOperation<T> operation, object? variables, IReadOnlyList<FileUpload> files, CancellationToken cancellation)
    {
        if (await current.GetAsync() is not { } session)
            return GraphQLFailures.SignedOut;
        if (await session.AccessTokenAsync(cancellation) is not { } token)
            return session.HasEnded ? GraphQLFailures.SignedOut : GraphQLFailures.Unreachable;

        var result = await transport.SendAsync(operation, variables, token, files, cancellation);
        var wasRejected = result is GraphQLResult<T>.Failed { Failure.Kind: FailureKind.SignedOut };
        if (!wasRejected || files.Count > 0 || await session.RenewAsync(token, cancellation) is not { } renewed)
            return result;
        return await transport.SendAsync(operation, variables, renewed, files, cancellation);
    }
}
