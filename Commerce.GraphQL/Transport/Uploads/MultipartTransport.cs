using System.Buffers;
using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>
/// A POST of a form with <c>operations</c>, <c>map</c> and files (GraphQL multipart request specification, version 2). Files beyond
/// 64 KB wait on disk; <see cref="Microsoft.AspNetCore.Http.Features.FormOptions"/> says how long they may be.
/// </summary>
internal sealed class MultipartTransport : IHttpTransport
{
    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => options.EnableMultipartRequests
            && HttpMethods.IsPost(request.Method)
            && request.ContentType is { } type
            && type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    public Task HandleAsync(HttpExchange exchange)
        => exchange.Options.EnforceMultipartRequestsPreflightHeader
            && !exchange.Context.Request.Headers.ContainsKey(HttpHeaderKeys.Preflight)
                ? HttpRequestExecution.RefuseAsync(exchange, HttpErrors.PreflightMissing(), StatusCodes.Status400BadRequest)
                : HttpRequestExecution.ExecuteAsync(exchange, GraphQLRequestFlags.AllowAll, ReadAsync);

    private static async ValueTask<IReadOnlyList<HttpGraphQLRequest>> ReadAsync(HttpExchange exchange)
    {
        IFormCollection form;
        try
        {
            form = await exchange.Context.Request.ReadFormAsync(exchange.Aborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsInvalidForm(exception))
        {
            throw UploadErrors.InvalidForm(exception);
        }

        var (operations, map) = ReadFields(form);
        var utf8 = Encoding.UTF8.GetBytes(operations);
        if (utf8.Length > exchange.Schema.MaxAllowedRequestSize)
            throw new GraphQLException(HttpErrors.TooLarge(exchange.Schema.MaxAllowedRequestSize));

        var requests = JsonRequestParser.Parse(new ReadOnlySequence<byte>(utf8), exchange.Schema.Limits);
        var slots = new UploadSlots(requests, utf8.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'[', ..]);
        foreach (var (key, paths) in map)
        {
            if (paths is not { Length: > 0 })
                throw UploadErrors.NoPaths(key);

            var file = new UploadedFile(form.Files.GetFile(key) ?? throw UploadErrors.FileMissing(key));
            foreach (var path in paths)
                slots.Fill(path ?? throw UploadErrors.InvalidMap(), file);
        }

        return slots.Requests;
    }

    /// <summary>What the server refuses by itself, it answers by itself: a body that is too long, for example.</summary>
    private static bool IsInvalidForm(Exception exception) => exception is InvalidDataException or IOException and not BadHttpRequestException;

    private static (string Operations, Dictionary<string, string?[]?> Map) ReadFields(IFormCollection form)
    {
        // The collection keeps the order in which the fields came.
        string? operations = null;
        string? map = null;
        foreach (var (name, value) in form)
        {
            if (name == "operations")
                operations = value.ToString();
            if (name == "map")
                map = operations is null ? throw UploadErrors.Misordered() : value.ToString();
        }

        if (string.IsNullOrEmpty(operations))
            throw UploadErrors.NoOperations();
        if (string.IsNullOrEmpty(map))
            throw UploadErrors.NoMap();

        try
        {
            return (operations, JsonSerializer.Deserialize<Dictionary<string, string?[]?>>(map) ?? throw UploadErrors.InvalidMap());
        }
        catch (JsonException)
        {
            throw UploadErrors.InvalidMap();
        }
    }
}
