using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;

namespace Commerce.Domain.Web;

/// <summary>
/// Fetches what others have named: pictures and feeds. Guarded, because whoever names an address must not reach through the shop what they cannot
/// reach themselves, nor fill its disk or keep it waiting: see the README beside this file.
/// </summary>
public sealed class WebFetcher : IDisposable
{
    /// <summary>So often a host may lead on.</summary>
    public const int MaxRedirects = 5;

    private const int BufferSize = 64 * 1024;

    private readonly HttpClient _client;
    private readonly TimeProvider _clock;

    public WebFetcher(WebOptions options, IWebNames names, TimeProvider clock)
    {
        _clock = clock;
        _client = new HttpClient(new WebGate(options, names).NewHandler(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Commerce", "1.0"));
    }

    /// <summary>Fetches something. Whatever goes wrong out there is an outcome; only the caller's own cancellation is thrown.</summary>
    public async Task<WebOutcome> FetchAsync(WebRequest request, CancellationToken cancellationToken = default)
    {
        using var activity = WebTelemetry.Begin(request);
        var outcome = await FetchWithinAsync(request, cancellationToken);
        WebTelemetry.End(activity, outcome);
        return outcome;
    }

    public void Dispose() => _client.Dispose();

    private async Task<WebOutcome> FetchWithinAsync(WebRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(request.TimeLimit, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await FetchAsync(request, WebGate.Check(request.Address), both.Token);
        }
        catch (WebRefusal refusal)
        {
            return refusal.ToOutcome();
        }
        catch (HttpRequestException exception)
        {
            return OutcomeOf(exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return new WebOutcome.Failed(WebFailure.Unreachable, "The host stopped in the middle, or sent what cannot be unpacked. It is tried again.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebOutcome.Failed(WebFailure.TimedOut, string.Create(CultureInfo.InvariantCulture, $"It took longer than {request.TimeLimit.TotalSeconds:0.#} s. It is tried again; if that does not help, put it where it is served faster."));
        }
    }

    private async Task<WebOutcome> FetchAsync(WebRequest request, Uri address, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            using var message = NewMessage(request, address);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (Next(response, address) is { } next)
            {
                address = next;
                continue;
            }

            if (response.StatusCode == HttpStatusCode.NotModified) return new WebOutcome.Unchanged();
            Check(response);
            return new WebOutcome.Fetched(await ReadAsync(request, address, response, cancellationToken));
        }

        throw new WebRefusal(WebFailure.TooManyRedirects, $"The address leads on more than {MaxRedirects} times. Give the address it leads to in the end.");
    }

    private static HttpRequestMessage NewMessage(WebRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("Accept", request.Kind.Wanted());
        if (request.KnownTag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        message.Headers.IfModifiedSince = request.KnownSince;
        return message;
    }

    private static Uri? Next(HttpResponseMessage response, Uri address)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)) return null;
        return response.Headers.Location is { } location
            ? WebGate.Check(new Uri(address, location))
            : throw new WebRefusal(WebFailure.UnexpectedAnswer, "The host says that it is elsewhere, but not where.");
    }

    private void Check(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        // Only the whole of it, not a part.
        if (status == 200) return;
        throw status switch
        {
            404 or 410 => new WebRefusal(WebFailure.NotFound, $"The host does not have it (status {status}). See whether the address is right, and whether it is there by now."),
            401 or 403 or 407 => new WebRefusal(WebFailure.AccessDenied, $"The host does not give it to us (status {status}). Use an address that needs no sign-in."),
            408 or 425 or 429 or >= 500 => new WebRefusal(WebFailure.HostProblem, $"The host is busy, or has a problem of its own (status {status}). It is tried again.", RetryAfter(response)),
            _ => new WebRefusal(WebFailure.UnexpectedAnswer, $"The host answered with status {status}, which is no picture and no file. See whether the address is right."),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > _clock.GetUtcNow() => date - _clock.GetUtcNow(),
        _ => null,
    };

    /// <summary>Writes what comes into a file, and gives up as soon as it is wrong or too much.</summary>
    private static async Task<WebContent> ReadAsync(WebRequest request, Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        request.Kind.Check(mediaType);
        if (response.Content.Headers.ContentLength > request.MaxBytes) throw TooLarge(request);
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), "commerce-fetch-" + Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0,
            FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            var buffer = new byte[BufferSize];
            var read = await content.ReadAtLeastAsync(buffer, Files.PictureType.HeadBytes, throwOnEndOfStream: false, cancellationToken);
            if (read == 0) throw new WebRefusal(WebFailure.Empty, "There is nothing in it. See whether the address is right, and whether it is there by now.");
            mediaType = request.Kind.Check(buffer.AsSpan(0, Math.Min(read, Files.PictureType.HeadBytes))) ?? mediaType;
            for (; read > 0; read = await content.ReadAsync(buffer, cancellationToken))
            {
                if (file.Position + read > request.MaxBytes) throw TooLarge(request);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Position = 0;
            return new WebContent(file, address, mediaType, response.Headers, response.Content.Headers.LastModified);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static WebRefusal TooLarge(WebRequest request) => new(WebFailure.TooLarge, request.MaxBytes >= 1024 * 1024
        ? $"There is more of it than {request.MaxBytes / (1024 * 1024)} MiB. Make it smaller."
        : $"There is more of it than {request.MaxBytes} bytes. Make it smaller.");

    internal static WebOutcome.Failed OutcomeOf(HttpRequestException exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is WebRefusal refusal) return refusal.ToOutcome();
            if (inner is AuthenticationException)
                return new WebOutcome.Failed(WebFailure.CertificateRefused, "The host cannot prove who it is: its certificate is not valid. Whoever runs it has to renew it.");
        }

        return exception.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.InvalidResponse
            ? new WebOutcome.Failed(WebFailure.UnexpectedAnswer, "The host does not answer as a web server does. See whether the address is right.")
            : new WebOutcome.Failed(WebFailure.Unreachable, "The host cannot be reached, or hung up. It is tried again; if that does not help, see whether the address is right.");
    }
}
