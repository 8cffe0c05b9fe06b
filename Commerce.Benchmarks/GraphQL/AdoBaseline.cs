using System.Text.Json;
using Commerce.Domain.Customers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Plain ADO.NET: prepared commands, and the rows written as UTF-8 straight into the response.</summary>
internal static class AdoBaseline
{
    private static readonly byte[] TypeName = """{"data":{"__typename":"Query"}}"""u8.ToArray();

    public static void Map(WebApplication app)
    {
        app.MapGet("/products", (string category, HttpContext context, IAdoReader reader) => ListAsync(category, context, reader));
        app.MapGet("/products/{slug}", (string slug, HttpContext context, IAdoReader reader) => BySlugAsync(slug, context, reader));
        app.MapGet("/me/orders", HistoryAsync);
        app.MapPost("/graphql", TypeNameAsync);
    }

    private static async Task ListAsync(string category, HttpContext context, IAdoReader reader)
    {
        var session = await reader.RentAsync(context.RequestAborted);
        session.Rows.Clear();
        await session.ReadListAsync(category, context.RequestAborted);
        Begin(session, context);
        AdoJson.WriteList(session.Writer, session.Rows);
        session.Writer.Flush();
        reader.Return(session);
    }

    private static async Task BySlugAsync(string slug, HttpContext context, IAdoReader reader)
    {
        var session = await reader.RentAsync(context.RequestAborted);
        session.Rows.Clear();
        await session.ReadProductAsync(slug, context.RequestAborted);
        Begin(session, context);
        AdoJson.WriteProduct(session.Writer, session.Rows);
        session.Writer.Flush();
        reader.Return(session);
    }

    private static async Task HistoryAsync(HttpContext context, IAdoReader reader)
    {
        var token = BearerToken.Of(context.Request);
        var session = await reader.RentAsync(context.RequestAborted);
        session.Rows.Clear();
        if (token is null || !await session.ReadHistoryAsync(Secrets.Hash(token), context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            Begin(session, context);
            AdoJson.WriteHistory(session.Writer, session.Rows);
            session.Writer.Flush();
        }

        reader.Return(session);
    }

    /// <summary>Answers one fixed question; what it costs is reading the body and writing the answer.</summary>
    private static async Task TypeNameAsync(HttpContext context)
    {
        var request = await JsonSerializer.DeserializeAsync(context.Request.Body, JsonTypes.Default.GraphQLRequestDto, context.RequestAborted);
        if (request?.Query != Scenarios.TypeNameQuery)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = TypeName.Length;
        await context.Response.BodyWriter.WriteAsync(TypeName, context.RequestAborted);
    }

    // A session that fails is not returned, so that nobody gets it in a bad state.
    private static void Begin(AdoSession session, HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        session.Writer.Reset(context.Response.BodyWriter);
    }
}
