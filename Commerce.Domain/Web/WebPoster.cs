using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Commerce.Domain.Web;

/// <summary>Tells others something at addresses that they have named: guarded as <see cref="WebFetcher"/> is, and never following where a host leads.</summary>
public sealed class WebPoster : IDisposable
{
    /// <summary>So much of an answer is read; enough to see what is wrong over there.</summary>
    private const int LongestBeginning = 500;

    private readonly HttpClient _client;
    private readonly WebOptions _options;
    private readonly TimeProvider _clock;

    public WebPoster(WebOptions options, IWebNames names, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        var handler = new WebGate(options, names).NewHandler();
        // Many may be told something at the same host; who answers slowly there must not keep the others waiting.
        handler.MaxConnectionsPerServer = 64;
        _client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Commerce", "1.0"));
    }

    /// <summary>What speaks against an address at first sight; null for nothing. A name may still lead where nobody may go: that is seen when it is asked.</summary>
    public string? WhyNot(string address)
    {
        try
        {
            var uri = WebGate.Check(address);
            return IPAddress.TryParse(uri.Host.Trim('[', ']'), out var literal) && !_options.Allows(uri.Host, literal) && !PublicAddresses.Contains(literal)
                ? WebGate.PrivateAddress(uri.Host).Message
                : null;
        }
        catch (WebRefusal refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>Sends it, once. Whatever goes wrong out there is a reply; only the caller's own cancellation is thrown.</summary>
    public async Task<WebReply> PostAsync(WebPost post, CancellationToken cancellationToken = default)
    {
        using var limit = new CancellationTokenSource(post.TimeLimit, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, WebGate.Check(post.Address));
            message.Content = new ReadOnlyMemoryContent(post.Body) { Headers = { ContentType = new MediaTypeHeaderValue(post.MediaType) } };
            foreach (var (name, value) in post.Headers) message.Headers.TryAddWithoutValidation(name, value);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return new WebReply.Answered((int)response.StatusCode, await BeginningAsync(response, both.Token));
        }
        catch (WebRefusal refusal)
        {
            return new WebReply.Failed(refusal.Failure, refusal.Message);
        }
        catch (HttpRequestException exception)
        {
            var failed = WebFetcher.OutcomeOf(exception);
            return new WebReply.Failed(failed.Failure, failed.Message);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return new WebReply.Failed(WebFailure.Unreachable, "The host hung up, or sent what cannot be unpacked. It is tried again.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebReply.Failed(WebFailure.TimedOut, string.Create(CultureInfo.InvariantCulture, $"It took longer than {post.TimeLimit.TotalSeconds:0.#} s. It is tried again; answer first, and do the work after."));
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<string?> BeginningAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[LongestBeginning];
        var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        // Others write it, and people read it: no control characters, and what is no text does not look like one.
        var text = string.Concat(Encoding.UTF8.GetString(buffer.AsSpan(0, read)).Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return text.Length > 0 ? text : null;
    }
}
