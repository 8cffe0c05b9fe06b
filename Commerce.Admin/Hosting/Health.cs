using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Commerce.Admin.Hosting;

/// <summary>
/// What whoever runs the process asks it: <c>/health/live</c>, whether it answers at all (if not, start it again), and <c>/health/ready</c>, whether
/// requests may be sent to it (if not, send them elsewhere). Nobody has to sign in for it, and it says nothing that is not for everybody.
/// </summary>
public static class Health
{
    /// <summary>The tag of checks that decide on <c>/health/ready</c>.</summary>
    public const string Ready = "ready";

    /// <summary>Registers the checks of every process, and how it ends: see <see cref="Drain"/>.</summary>
    /// <exception cref="FormatException">The setting of the drain cannot be read.</exception>
    public static IHealthChecksBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Drain.From(builder.Configuration));
        builder.Services.AddSingleton<IHostLifetime, DrainingLifetime>();
        // Who asks is told; once a second in the log would be too much.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        return builder.Services.AddHealthChecks().AddCheck<DrainCheck>("shutdown", tags: [Ready]);
    }

    /// <summary>Has clients of a process that drains let go of their connections. Call it first.</summary>
    public static void UseDrain(this WebApplication app)
    {
        var drain = app.Services.GetRequiredService<Drain>();
        app.Use((context, next) =>
        {
            // A connection that is kept for the next request would be closed just when that is sent.
            if (drain.HasBegun && context.Request.Headers.Upgrade.Count == 0) context.Response.Headers.Connection = "close";
            return next(context);
        });
    }

    /// <summary>Maps both addresses.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous().ShortCircuit();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync })
            .AllowAnonymous().ShortCircuit();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var status = report.Status is HealthStatus.Healthy ? "ok" : "unavailable";
        var checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status is HealthStatus.Healthy ? "ok" : entry.Value.Description ?? "failed");
        return context.Response.WriteAsJsonAsync(new { status, checks }, context.RequestAborted);
    }

    private sealed class DrainCheck(Drain drain, IHostApplicationLifetime application) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            drain.HasBegun || application.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("shutting down") : HealthCheckResult.Healthy());
    }
}
