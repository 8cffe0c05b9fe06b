using System.Text.Json;
using Commerce.Admin.Security;

namespace Commerce.Admin.Client;

/// <summary>
/// Listens to the API as the signed-in person, over server-sent events: one request for each subscription, and a page has one at most. A stream
/// that ends is opened again, with a new token where the old one has ended, and ever less often where that fails.
/// </summary>
public sealed partial class LiveUpdates(IHttpClientFactory http, CurrentSession current, TimeProvider time, ILogger<LiveUpdates> log)
{
    /// <summary>The API writes something every 12 seconds, if only a comment.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private enum End
    {
        /// <summary>Worth another try.</summary>
        Lost,

        /// <summary>The token does not count any more.</summary>
        SignedOut,

        /// <summary>The API does not tell this to this person.</summary>
        Refused
    }

    /// <summary>Listens until it is cancelled, the session has ended, or the API refuses; never throws for what a network or a server may do.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task ListenAsync<TEvent>(
        GraphQLOperation<TEvent> operation, object? variables, Func<LiveSignal<TEvent>, Task> tell, CancellationToken cancellation)
    {
        for (var attempt = 0; await current.GetAsync() is { } session; attempt++)
        {
            var token = await session.AccessTokenAsync(cancellation);
            if (session.HasEnded) return;
            var began = time.GetTimestamp();
            var end = token is null ? End.Lost : await ListenOnceAsync(operation, variables, token, tell, cancellation);
            await tell(new LiveSignal<TEvent>.Lost());
            if (end is End.Refused) return;
            if (end is End.SignedOut) await session.RenewAsync(token!, cancellation);

            // One that has stood for a while counts as a success, and is opened again at once.
            if (time.GetElapsedTime(began) > LongestPause) attempt = -1;
            else await Task.Delay(PauseAfter(attempt), time, cancellation);
        }
    }

    /// <summary>1, 2, 4 … seconds, and up to half as much again, so that all pages do not come back in the same moment.</summary>
    internal static TimeSpan PauseAfter(int attempt)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(attempt, 10))));
        return pause * (1 + (Random.Shared.NextDouble() / 2));
    }

    private async Task<End> ListenOnceAsync<TEvent>(
        GraphQLOperation<TEvent> operation, object? variables, string token, Func<LiveSignal<TEvent>, Task> tell, CancellationToken cancellation)
    {
        try
        {
            using var client = http.CreateClient(GraphQLTransport.HttpClientName);
            using var request = GraphQLRequest.CreateLive(operation, variables, token);
            using var response = await SendAsync(client, request, cancellation);
            if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
                return EndOf(await GraphQLResponse.ReadAsync<TEvent>(response, isMutation: false, cancellation));

            // The head is sent once the subscription stands.
            await tell(new LiveSignal<TEvent>.Connected());
            await using var content = await response.Content.ReadAsStreamAsync(cancellation);
            await foreach (var text in EventStreamReader.ReadAsync(content, Silence, time, cancellation))
            {
                var result = Read<TEvent>(text);
                if (result is not GraphQLResult<TEvent>.Data { Value: var value })
                    return EndOf(result);
                await tell(new LiveSignal<TEvent>.Told(value));
            }

            return End.Lost;
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or JsonException)
        {
            Lost(log, operation.Name, problem.Message);
            return End.Lost;
        }
    }

    private static GraphQLResult<TEvent> Read<TEvent>(string text)
    {
        using var document = JsonDocument.Parse(text);
        return GraphQLResponse.Read<TEvent>(document.RootElement, isMutation: false);
    }

    private static End EndOf<TEvent>(GraphQLResult<TEvent> result) => result switch
    {
        GraphQLResult<TEvent>.Failed { Failure.Kind: FailureKind.SignedOut } => End.SignedOut,
        GraphQLResult<TEvent>.Failed { Failure.Kind: FailureKind.Unreachable } => End.Lost,
        _ => End.Refused
    };

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Silence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("The API took too long to answer.");
        }
    }

    [LoggerMessage(LogLevel.Information, "The stream of {Operation} was lost: {Reason}")]
    private static partial void Lost(ILogger log, string operation, string reason);
}
