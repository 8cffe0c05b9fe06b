namespace Commerce.Admin.Client;

/// <summary>Sends one operation over HTTP, with the token it is given. Never throws for what a network or a server may do.</summary>
public sealed partial class GraphQLTransport(IHttpClientFactory http, ILogger<GraphQLTransport> log)
{
    /// <summary>The name of the HTTP client; its base address is the API's root.</summary>
    public const string HttpClientName = "Commerce.Admin.Api";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="files">Go along as multipart; an upload may take as long as it takes.</param>
    public async Task<GraphQLResult<T>> SendAsync<T>(
        GraphQLOperation<T> operation, object? variables, string? accessToken, IReadOnlyList<FileUpload> files, CancellationToken cancellation, SentFor? sender = null)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (files.Count == 0)
            patience.CancelAfter(Patience);
        try
        {
            using var client = http.CreateClient(HttpClientName);
            using var request = GraphQLRequest.Create(operation, variables, accessToken, files);
            sender?.AddTo(request.Headers);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return await GraphQLResponse.ReadAsync<T>(response, operation.IsMutation, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return GraphQLFailures.TooSlow;
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            Lost(log, operation.Name, problem);
            return GraphQLFailures.Unreachable;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The API did not answer {Operation}.")]
    private static partial void Lost(ILogger log, string operation, Exception problem);
}
