using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Commerce.Domain.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Domain.Files;

/// <summary>
/// An S3-compatible store of this process's: objects whole, in ranges and in parts. It takes only what is signed as S3 demands it
/// (AWS Signature Version 4), with the body that was signed.
/// </summary>
public sealed class FakeS3 : IAsyncLifetime
{
    private const string Access = "AKIATEST";
    private const string Secret = "a secret that only tests know";
    private const string Region = "eu-central-1";
    private const string Bucket = "shop-files";

    private readonly ConcurrentDictionary<string, byte[]> _objects = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<int, byte[]>> _uploads = new();
    private WebApplication? _app;

    public S3Options Options => new(Bucket, new Uri(_app!.Urls.First()), Region, Access, Secret, ForcePathStyle: true);

    public int UnfinishedUploads => _uploads.Count;

    /// <summary>The part that it does not take; 0 for none.</summary>
    public int RefusesPart { get; set; }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (!IsSigned(http, body.ToArray()))
        {
            await RefuseAsync(http, 403, "SignatureDoesNotMatch");
            return;
        }

        var key = http.Request.Path.Value!;
        Assert.StartsWith($"/{Bucket}/", key, StringComparison.Ordinal);
        var query = http.Request.Query;
        await (http.Request.Method switch
        {
            "PUT" when query.ContainsKey("partNumber") => TakePartAsync(http, body.ToArray()),
            "PUT" => TakeAsync(http, key, body.ToArray()),
            "POST" when query.ContainsKey("uploads") => BeginAsync(http, key),
            "POST" => CompleteAsync(http, key, Encoding.UTF8.GetString(body.ToArray())),
            "DELETE" => AbortAsync(http),
            _ => GiveAsync(http, key),
        });
    }

    private Task TakeAsync(HttpContext http, string key, byte[] body)
    {
        _objects[key] = body;
        http.Response.Headers.ETag = ETagOf(body);
        return Task.CompletedTask;
    }

    private Task BeginAsync(HttpContext http, string key)
    {
        var id = Guid.NewGuid().ToString("N");
        _uploads[id] = new();
        return XmlAsync(http, $"<InitiateMultipartUploadResult><Bucket>{Bucket}</Bucket><Key>{key}</Key><UploadId>{id}</UploadId></InitiateMultipartUploadResult>");
    }

    private Task TakePartAsync(HttpContext http, byte[] body)
    {
        var number = int.Parse(http.Request.Query["partNumber"]!, CultureInfo.InvariantCulture);
        if (number == RefusesPart) return RefuseAsync(http, 400, "InvalidRequest");
        _uploads[http.Request.Query["uploadId"]!][number] = body;
        http.Response.Headers.ETag = ETagOf(body);
        return Task.CompletedTask;
    }

    private Task CompleteAsync(HttpContext http, string key, string list)
    {
        Assert.True(_uploads.TryRemove(http.Request.Query["uploadId"]!, out var parts));
        var named = XDocument.Parse(list).Descendants().Where(element => element.Name.LocalName == "Part").Select(part => (
            Number: int.Parse(part.Elements().Single(element => element.Name.LocalName == "PartNumber").Value, CultureInfo.InvariantCulture),
            ETag: part.Elements().Single(element => element.Name.LocalName == "ETag").Value)).ToList();
        Assert.Equal(parts.OrderBy(part => part.Key).Select(part => (part.Key, ETagOf(part.Value))), named);
        // All but the last must be of 5 MiB at least.
        Assert.All(named.SkipLast(1), part => Assert.True(parts[part.Number].Length >= 5 * 1024 * 1024));
        _objects[key] = [.. named.SelectMany(part => parts[part.Number])];
        return XmlAsync(http, $"<CompleteMultipartUploadResult><Bucket>{Bucket}</Bucket><Key>{key}</Key><ETag>&quot;0-{named.Count}&quot;</ETag></CompleteMultipartUploadResult>");
    }

    private Task AbortAsync(HttpContext http)
    {
        _uploads.TryRemove(http.Request.Query["uploadId"]!, out _);
        http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private async Task GiveAsync(HttpContext http, string key)
    {
        if (!_objects.TryGetValue(key, out var bytes))
        {
            await RefuseAsync(http, 404, "NoSuchKey");
            return;
        }

        http.Response.Headers.ETag = ETagOf(bytes);
        var (from, to) = (0, bytes.Length - 1);
        if (RangeHeaderValue.TryParse(http.Request.Headers.Range, out var range))
        {
            (from, to) = ((int)range.Ranges.Single().From!, (int)Math.Min(range.Ranges.Single().To!.Value, bytes.Length - 1));
            if (from >= bytes.Length)
            {
                await RefuseAsync(http, 416, "InvalidRange");
                return;
            }

            http.Response.StatusCode = 206;
            http.Response.Headers.ContentRange = $"bytes {from}-{to}/{bytes.Length}";
        }

        http.Response.ContentLength = to - from + 1;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(bytes.AsMemory(from, to - from + 1));
    }

    /// <summary>https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html</summary>
    private static bool IsSigned(HttpContext http, byte[] body)
    {
        var request = http.Request;
        var parts = request.Headers.Authorization.ToString()["AWS4-HMAC-SHA256 ".Length..].Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        var date = request.Headers["x-amz-date"].ToString();
        var scope = $"{date[..8]}/{Region}/s3/aws4_request";
        var hash = request.Headers["x-amz-content-sha256"].ToString();
        if (parts["Credential"] != $"{Access}/{scope}" || hash != Convert.ToHexStringLower(SHA256.HashData(body))) return false;

        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        var query = target.Length == 1 ? "" : string.Join('&', target[1].Split('&').Select(part => part.Contains('=', StringComparison.Ordinal) ? part : part + "=").Order(StringComparer.Ordinal));
        var headers = string.Concat(parts["SignedHeaders"].Split(';').Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n"));
        var canonical = $"{request.Method}\n{target[0]}\n{query}\n{headers}\n{parts["SignedHeaders"]}\n{hash}";
        var toSign = $"AWS4-HMAC-SHA256\n{date}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = Encoding.UTF8.GetBytes("AWS4" + Secret);
        foreach (var step in (string[])[date[..8], Region, "s3", "aws4_request"]) key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(step));
        return parts["Signature"] == Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
    }

    // What S3 calls so; nobody relies on it for safety.
#pragma warning disable CA5351
    private static string ETagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";
#pragma warning restore CA5351

    private static Task RefuseAsync(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : XmlAsync(http, $"<Error><Code>{code}</Code><Message>{code}</Message></Error>");
    }

    private static Task XmlAsync(HttpContext http, string xml)
    {
        http.Response.ContentType = "application/xml";
        return http.Response.WriteAsync("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
