using System.Net.Http.Headers;
using Commerce.Admin.Security;

namespace Commerce.Admin.Client;

/// <summary>Fetches the shop's stored files as the signed-in person: some are not for everybody.</summary>
public sealed partial class ApiFiles(IHttpClientFactory http, CurrentSession current, ILogger<ApiFiles> log)
{
    /// <param name="checksum">SHA-256 in lower-case hex.</param>
    /// <param name="known">What the browser already has, as it says it; the answer may then be 304.</param>
    /// <returns>The answer with its body still to be read, to be disposed of; null when nobody is signed in or the API is away.</returns>
    public Task<HttpResponseMessage?> OpenAsync(string checksum, string? known, CancellationToken cancellation) => GetAsync("files/" + checksum, known, cancellation);

    /// <param name="query">What is exported and how, as the API's address has it, with its question mark.</param>
    /// <returns>The same.</returns>
    public Task<HttpResponseMessage?> OpenExportAsync(string query, CancellationToken cancellation) => GetAsync("product-exports" + query, null, cancellation);

    private async Task<HttpResponseMessage?> GetAsync(string address, string? known, CancellationToken cancellation)
    {
        if (await current.GetAsync() is not { } session || await session.AccessTokenAsync(cancellation) is not { } token)
            return null;

        using var client = http.CreateClient(GraphQLTransport.HttpClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (HttpRequestException problem)
        {
            Lost(log, address.Split('?')[0], problem);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The API did not give {Address}.")]
    private static partial void Lost(ILogger log, string address, Exception problem);
}
