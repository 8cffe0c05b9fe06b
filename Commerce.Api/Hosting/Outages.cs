using System.Globalization;
using System.Net.Mime;
using System.Text.Json;
using Commerce.Domain.Data;

namespace Commerce.Api.Hosting;

/// <summary>
/// Answers requests that cannot be answered because the database is out of reach, before any field was asked: nobody can be told who sends them. Fields
/// that find out for themselves say the same by their errors.
/// </summary>
internal static partial class Outages
{
    /// <summary>As <see cref="Domain.Data.Writes.DatabaseUnavailableException"/> has it.</summary>
    public const string Code = "DATABASE_UNAVAILABLE";

    public const string Message =
        "The shop cannot reach its database at the moment. Try again in a while; a change with the same idempotency key, so that it is made once.";

    private const int RetryAfterSeconds = 5;

    private static readonly byte[] s_errors = JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { message = Message, extensions = new { code = Code } } } });

    /// <summary>503 with when to come back; to clients of GraphQL with an error like all others.</summary>
    public static void UseOutages(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Commerce.Api.Hosting.Outages");
        app.Use(next => async context =>
        {
            try
            {
                await next(context);
            }
            catch (Exception exception) when (!context.Response.HasStarted && exception.IsUnavailable())
            {
                LogOutage(logger, exception, context.Request.Path);
                await TellAsync(context);
            }
        });
    }

    private static Task TellAsync(HttpContext context)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        if (!context.Request.Path.StartsWithSegments("/graphql"))
        {
            response.ContentType = MediaTypeNames.Text.Plain;
            return response.WriteAsync(Message, context.RequestAborted);
        }

        const string standard = "application/graphql-response+json";
        response.ContentType = context.Request.Headers.Accept.ToString().Contains(standard, StringComparison.OrdinalIgnoreCase) ? standard : MediaTypeNames.Application.Json;
        return response.Body.WriteAsync(s_errors, context.RequestAborted).AsTask();
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The database is out of reach: {Path} cannot be answered.")]
    private static partial void LogOutage(ILogger logger, Exception exception, PathString path);
}
