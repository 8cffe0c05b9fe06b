using System.Globalization;
using Commerce.Domain.Data;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api.Limits;

/// <summary>
/// Limits what one caller has done by what it costs. Who asks for it with <c>GraphQL-Cost: report</c> is told in <c>extensions.cost</c>; who has less
/// than half left is told in headers, and who has nothing left is refused with 429 and when to come back.
/// </summary>
internal static class CostLimit
{
    private const string Header = "GraphQL-Cost";

    /// <summary>Registers the callers' budgets. On PostgreSQL there may be several nodes, which tell each other what was paid.</summary>
    /// <exception cref="SettingException">A setting is no number, or negative.</exception>
    public static IServiceCollection AddCostLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var options = LimitOptions.From(configuration);
        var isShared = DataOptions.ProviderOf(configuration) is DatabaseProvider.Postgres;
        services.AddSingleton(options);
        services.AddSingleton(provider => new PointBudgets(options, provider.GetRequiredService<TimeProvider>(), isShared));
        return isShared ? services.AddHostedService<PointsExchange>() : services;
    }

    /// <summary>Adds the stage.</summary>
    public static IRequestExecutorBuilder UseCostLimit(this IRequestExecutorBuilder builder) => builder.UseRequest(next =>
    {
        return context =>
        {
            if (context.Services.GetService<IHttpContextAccessor>()?.HttpContext is not { } http
                || context.Services.GetService<PointBudgets>() is not { Options: { PointsPerSecond: > 0 } options } budgets
                || Caller.Of(http, options.CountsLocal) is not { } caller) return next(context);
            var budget = budgets.Of(caller);
            if (budget.Left is var left && left > 0) return RunAsync(context, next, http, budget, options);
            Refuse(context, http, left, options);
            return default;
        };
    });

    private static async ValueTask RunAsync(IRequestContext context, HotChocolate.Execution.RequestDelegate next, HttpContext http, PointBudgets.Budget budget, LimitOptions options)
    {
        await next(context);
        // Even what is priced at nothing was parsed and answered.
        var cost = Math.Max(1, context.GetCostMetrics().FieldCost);
        var left = budget.Pay(cost);
        var asks = http.Request.Headers.ContainsKey(Header);
        if (!asks && !PointBudgets.Budget.IsShort(left, options)) return;
        if (!http.Response.HasStarted) Tell(http.Response.Headers, left, options);
        if (asks && context.Result is OperationResult { IsDataSet: true } result)
            context.Result = result.WithExtensions(new OrderedDictionary<string, object?>(result.Extensions ?? new Dictionary<string, object?>()) { ["cost"] = Report(cost, left, options) });
    }

    private static void Refuse(IRequestContext context, HttpContext http, double left, LimitOptions options)
    {
        var wait = Math.Max(1, (int)Math.Ceiling((1 - left) / options.PointsPerSecond));
        if (!http.Response.HasStarted)
        {
            Tell(http.Response.Headers, left, options);
            http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }

        var error = ErrorBuilder.New()
            .SetMessage(string.Create(CultureInfo.InvariantCulture, $"You have asked for more than the shop does for one caller at a time. Try again in {wait} s, or ask for less at once."))
            .SetCode("RATE_LIMITED").SetExtension("retryAfter", wait).SetExtension("cost", Report(0, left, options)).Build();
        context.Result = OperationResultBuilder.CreateError(error, new Dictionary<string, object?> { [WellKnownContextData.HttpStatusCode] = StatusCodes.Status429TooManyRequests });
    }

    private static Dictionary<string, object?> Report(double cost, double left, LimitOptions options) => new()
    {
        ["requested"] = cost,
        ["left"] = Math.Floor(Math.Max(0, left)),
        ["burst"] = options.Burst,
        ["perSecond"] = options.PointsPerSecond,
    };

    private static void Tell(IHeaderDictionary headers, double left, LimitOptions options)
    {
        headers["X-RateLimit-Limit"] = options.Burst.ToString("0", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Math.Floor(Math.Max(0, left)).ToString("0", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = Math.Ceiling(Math.Max(0, (options.Burst - left) / options.PointsPerSecond)).ToString("0", CultureInfo.InvariantCulture);
    }
}
