using Commerce.Admin.Hosting;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api.Hosting.Telemetry;

/// <summary>What operators see of a shop that serves.</summary>
public static class TelemetryExtensions
{
    /// <summary>Has the shop tell a collector what it does, where the settings name one, and its log what is slow and what failed.</summary>
    /// <exception cref="SettingException">A setting cannot be read.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (OtlpExport.ProblemOf(builder.Configuration) is { } problem) throw new SettingException(problem);
        var isExported = builder.AddOtlpExport("commerce-api");
        if (isExported) builder.Services.AddHostedService<JobQueueGauges>();
        builder.Services.AddSingleton(RequestLogOptions.From(builder.Configuration, isExported));
        builder.Services.AddSingleton<RequestLog>();
    }

    /// <summary>Adds the outermost stage of the shop: it looks at what became of a request.</summary>
    public static IRequestExecutorBuilder UseRequestLog(this IRequestExecutorBuilder builder) => builder.UseRequest(next =>
        context => context.Services.GetService<RequestLog>() is { } log ? log.RunAsync(context, next) : next(context));

    /// <summary>Adds the stage that tells what is logged from here on which operation it belongs to.</summary>
    public static IRequestExecutorBuilder UseRequestScope(this IRequestExecutorBuilder builder) => builder.UseRequest(next =>
        context => context.Services.GetService<RequestLog>() is { HasScopes: true } log ? log.RunInScopeAsync(context, next) : next(context));
}
