using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>What the engine counts and measures, under the name of its activities. Costs nothing where nobody listens.</summary>
internal static class EngineMeter
{
    /// <summary>The name of the meter, and of the source of activities.</summary>
    public const string Name = "HotChocolate.Diagnostics";

    // Clients make names up; each of them would be a series of measurements of its own.
    private const int MaxNames = 200;
    private const string OtherName = "(other)";

    private static readonly Meter s_meter = new(Name);
    private static readonly ConcurrentDictionary<string, bool> s_names = new(StringComparer.Ordinal);

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "graphql.server.request.duration",
        "s",
        "How long requests take, from the document to the result.");

    private static readonly Counter<long> s_errors = s_meter.CreateCounter<long>("graphql.server.errors", "{error}", "Errors in responses.");

    private static readonly Counter<long> s_plans = s_meter.CreateCounter<long>(
        "graphql.server.plan_cache.lookups",
        "{lookup}",
        "Plans of operations that were asked for, with `hit` for those that were there.");

    private static readonly UpDownCounter<long> s_subscriptions = s_meter.CreateUpDownCounter<long>(
        "graphql.server.subscriptions.active",
        "{subscription}",
        "Subscriptions whose stream of events is open.");

    private static readonly Histogram<int> s_batches = s_meter.CreateHistogram<int>(
        "graphql.dataloader.batch.size",
        "{key}",
        "How many keys data loaders fetch at once.");

    /// <summary>Whether anybody measures requests.</summary>
    public static bool IsWanted => s_duration.Enabled || s_errors.Enabled;

    /// <summary>When a request begins; 0 where nobody wants to know.</summary>
    public static long Start() => IsWanted ? Stopwatch.GetTimestamp() : 0;

    /// <summary>A request has its result.</summary>
    public static void Stop(long started, IRequestContext context)
    {
        if (started == 0)
            return;

        var errors = (context.Result as IOperationResult)?.Errors;
        var tags = new TagList { { "graphql.operation.type", TypeOf(context) }, { "graphql.operation.name", NameOf(context.Operation?.Name) } };
        foreach (var error in errors ?? [])
            s_errors.Add(1, [.. tags, new("error.type", error.Code ?? "(none)")]);
        tags.Add("error", errors is { Count: > 0 } || context.Exception is not null);
        s_duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
    }

    public static void PlanFound(bool wasThere) => s_plans.Add(1, new KeyValuePair<string, object?>("hit", wasThere));

    public static void SubscriptionOpened() => s_subscriptions.Add(1);

    public static void SubscriptionClosed() => s_subscriptions.Add(-1);

    public static void BatchFetched(int keys, Type loader)
    {
        if (s_batches.Enabled)
            s_batches.Record(keys, new KeyValuePair<string, object?>("graphql.dataloader.name", loader.Name));
    }

    private static string? TypeOf(IRequestContext context)
        => context.Operation?.Type switch
        {
            Language.OperationType.Query => "query",
            Language.OperationType.Mutation => "mutation",
            Language.OperationType.Subscription => "subscription",
            _ => null
        };

    private static string? NameOf(string? name)
        => name is null || s_names.ContainsKey(name) || (s_names.Count < MaxNames && s_names.TryAdd(name, true)) ? name : OtherName;
}
