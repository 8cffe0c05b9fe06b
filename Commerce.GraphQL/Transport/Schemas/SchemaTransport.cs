using System.Runtime.CompilerServices;
using System.Text;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>A GET for the schema as SDL, or for some of its types.</summary>
/// <param name="path">The endpoint below which <c>/schema</c> is asked for; null where every GET is for the schema.</param>
internal sealed class SchemaTransport(PathString? path) : IHttpTransport
{
    private static readonly ConditionalWeakTable<IRequestExecutor, SchemaFile> s_files = [];

    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => HttpMethods.IsGet(request.Method)
            && options.EnableSchemaRequests
            && (path is not { } endpoint || request.Query.ContainsKey("sdl") || IsSchemaPath(request.Path, endpoint));

    public Task HandleAsync(HttpExchange exchange)
        => exchange.Context.Request.Query.TryGetValue("types", out var types)
            ? WriteTypesAsync(exchange, types.ToString())
            : WriteSchemaAsync(exchange);

    private static bool IsSchemaPath(PathString path, PathString endpoint)
        => path.StartsWithSegments(endpoint, StringComparison.OrdinalIgnoreCase, out var rest)
            && rest.Value?.TrimEnd('/').ToUpperInvariant() is "/SCHEMA" or "/SCHEMA.GRAPHQL";

    private static Task WriteSchemaAsync(HttpExchange exchange)
    {
        var file = s_files.GetValue(exchange.Schema.Executor, SchemaFile.Create);
        var response = exchange.Context.Response;
        response.Headers.ETag = file.ETag;
        response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (exchange.Context.Request.Headers.IfNoneMatch.Contains(file.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var name = exchange.Schema.Name == SchemaNames.Default ? "schema.graphql" : $"{exchange.Schema.Name}.schema.graphql";
        return WriteAsync(exchange, name, file.Utf8);
    }

    private static Task WriteTypesAsync(HttpExchange exchange, string names)
    {
        if (names.Length == 0)
            return HttpRequestExecution.RefuseAsync(exchange, HttpErrors.NoTypeNames(), StatusCodes.Status400BadRequest);

        var schema = exchange.Schema.Executor.Schema;
        var wanted = new List<string>();
        foreach (var name in names.Split(','))
        {
            if (!GraphQLNames.IsValid(name))
                return HttpRequestExecution.RefuseAsync(exchange, HttpErrors.InvalidTypeName(name), StatusCodes.Status400BadRequest);
            if (!schema.TryGetType<INamedType>(name, out _))
                return HttpRequestExecution.RefuseAsync(exchange, HttpErrors.UnknownType(name), StatusCodes.Status404NotFound);
            wanted.Add(name);
        }

        var text = SchemaPrinter.Print(wanted.Select(schema.GetType<INamedType>));
        return WriteAsync(exchange, wanted is [var only] ? $"{only}.graphql" : "types.graphql", Encoding.UTF8.GetBytes(text));
    }

    private static async Task WriteAsync(HttpExchange exchange, string fileName, byte[] sdl)
    {
        var response = exchange.Context.Response;
        response.ContentType = ContentTypes.Schema;
        response.ContentLength = sdl.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await response.BodyWriter.WriteAsync(sdl, exchange.Aborted).ConfigureAwait(false);
    }
}
