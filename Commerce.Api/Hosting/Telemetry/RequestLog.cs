using Commerce.Domain;
using HotChocolate;
using HotChocolate.Execution;

namespace Commerce.Api.Hosting.Telemetry;

/// <summary>
/// Logs requests that were slow, and what went wrong in a way that is not the client's doing, by the name of their operation. A line for each request would cost
/// more than many of them; who wants to know all of them asks for traces.
/// </summary>
public sealed partial class RequestLog(RequestLogOptions options, ILogger<RequestLog> logger, IHttpContextAccessor accessor, TimeProvider clock)
{
    private const int LongestName = 100;

    /// <summary>So many slow requests are told of in a minute: where everything is slow, telling of each would make it slower.</summary>
    private const int MostSlow = 10;

    private long _minute;
    private int _slow;

    /// <summary>Whether somebody writes scopes down.</summary>
    public bool HasScopes => options.HasScopes;

    /// <summary>The name a client gave to its operation; it may hold whatever the client likes, at any length.</summary>
    public static string NameOf(IRequestContext context) => context.Operation?.Name switch
    {
        null => "(unnamed)",
        { Length: > LongestName } name => name[..LongestName] + "…",
        var name => name,
    };

    public async ValueTask RunAsync(IRequestContext context, HotChocolate.Execution.RequestDelegate next)
    {
        var began = clock.GetTimestamp();
        await next(context);
        var took = clock.GetElapsedTime(began);
        if (options.SlowAfter > TimeSpan.Zero && took >= options.SlowAfter) TellSlow(context, took);
        if (context.Result is not IOperationResult { Errors: { Count: > 0 } errors }) return;
        foreach (var error in errors)
        {
            // Who went away is no failure, and what the shop refuses was told to whom it concerns.
            if (error.Exception is { } exception and not (DomainException or OperationCanceledException or GraphQLException))
                Failed(logger, NameOf(context), error.Path?.ToString() ?? "/", accessor.HttpContext?.TraceIdentifier, exception);
        }
    }

    public async ValueTask RunInScopeAsync(IRequestContext context, HotChocolate.Execution.RequestDelegate next)
    {
        using var scope = logger.BeginScope(new RequestScope(context, accessor.HttpContext));
        await next(context);
    }

    private void TellSlow(IRequestContext context, TimeSpan took)
    {
        var minute = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        if (Interlocked.Exchange(ref _minute, minute) != minute && Interlocked.Exchange(ref _slow, 0) - MostSlow is > 0 and var untold) SlowToo(logger, untold);
        if (Interlocked.Increment(ref _slow) <= MostSlow) Slow(logger, NameOf(context), (long)took.TotalMilliseconds, accessor.HttpContext?.TraceIdentifier);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} more operations were slow in the minute before, and not told of one by one.")]
    private static partial void SlowToo(ILogger logger, int count);

    [LoggerMessage(LogLevel.Warning, "The operation {OperationName} took {Milliseconds} ms (request {RequestId}).")]
    private static partial void Slow(ILogger logger, string operationName, long milliseconds, string? requestId);

    [LoggerMessage(LogLevel.Error, "The operation {OperationName} failed at {Path} (request {RequestId}).")]
    private static partial void Failed(ILogger logger, string operationName, string path, string? requestId, Exception exception);
}
