using System.Net;
using HotChocolate.Execution;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Commerce.Api.Hosting;

/// <summary>
/// Shows a person who opens the GraphQL endpoint in a browser an IDE: Banana Cake Pop, served from the files that the build fetched,
/// or, where the build had no npm, a plain page with the schema. Programs that ask the same address get GraphQL.
/// </summary>
public static class GraphQLIde
{
    // The IDE talks to the address it was loaded from, and reports to nobody.
    private const string Configuration = """{"useBrowserUrlAsEndpoint": true, "disableTelemetry": true}""";

    // Whatever the IDE would like to load from elsewhere, the browser refuses.
    private const string OnlyThisHost =
        "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws: wss:";

    /// <summary>Adds the IDE in front of the GraphQL endpoint at <paramref name="path"/>.</summary>
    public static IApplicationBuilder UseGraphQLIde(this WebApplication app, string path)
    {
        var folder = app.Configuration["GraphQL:IdeFolder"] ?? System.IO.Path.Combine(AppContext.BaseDirectory, "ide");
        var installed = File.Exists(System.IO.Path.Combine(folder, "index.html"));

        app.UseWhen(context => IsBrowserVisit(context.Request, path), branch => branch.Run(context => installed
            ? OpenAsync(context, path, folder)
            : PlainPageAsync(context)));

        if (!installed) return app;

        app.UseWhen(
            context => HttpMethods.IsGet(context.Request.Method) && context.Request.Path == $"{path}/bcp-config.json",
            branch => branch.Run(context =>
            {
                context.Response.ContentType = "application/json";
                return context.Response.WriteAsync(Configuration);
            }));
        return app.UseStaticFiles(new StaticFileOptions { RequestPath = path, FileProvider = new PhysicalFileProvider(System.IO.Path.GetFullPath(folder)) });
    }

    private static bool IsBrowserVisit(HttpRequest request, string path)
        => HttpMethods.IsGet(request.Method)
            && (request.Path == path || request.Path == path + "/")
            && !request.Query.ContainsKey("query")
            && !request.Query.ContainsKey("sdl")
            && request.GetTypedHeaders().Accept.Any(accept => accept.IsSubsetOf(new MediaTypeHeaderValue("text/html")));

    private static Task OpenAsync(HttpContext context, string path, string folder)
    {
        // The page names its files relatively, so its address must end in a slash.
        if (context.Request.Path == path)
        {
            context.Response.Redirect($"{context.Request.PathBase}{path}/");
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = OnlyThisHost;
        return context.Response.SendFileAsync(System.IO.Path.Combine(folder, "index.html"));
    }

    private static async Task PlainPageAsync(HttpContext context)
    {
        var executors = context.RequestServices.GetRequiredService<IRequestExecutorResolver>();
        var executor = await executors.GetRequestExecutorAsync(cancellationToken: context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>GraphQL</title><meta name="viewport" content="width=device-width"></head>
            <body>
            <h1>GraphQL</h1>
            <p>Send queries to this address by POST. The IDE is not installed: it comes with a build on a machine that has npm.
            <a href="?sdl">Download the schema</a>.</p>
            <pre>{WebUtility.HtmlEncode(executor.Schema.ToString())}</pre>
            </body>
            </html>
            """, context.RequestAborted);
    }
}
