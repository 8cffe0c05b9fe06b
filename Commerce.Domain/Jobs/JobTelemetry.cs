using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Commerce.Domain.Jobs;

/// <summary>An activity and a measurement for each run of jobs. Payloads and messages of failures stay out: they hold what is nobody's business.</summary>
internal static class JobTelemetry
{
    private const string TypeTag = "job.type";

    private static readonly Histogram<double> s_duration = ShopTelemetry.Meter.CreateHistogram<double>(
        "commerce.job.duration", "s", "How long jobs take; `job.outcome` is `done`, `failed` or `stopped`.");

    /// <summary>Jobs of one type are begun together; null where nobody listens.</summary>
    public static Activity? Begin(IReadOnlyList<Job> jobs)
    {
        if (!ShopTelemetry.Source.HasListeners()) return null;
        // The loop that takes jobs belongs to nobody's request.
        Activity.Current = null;
        return ShopTelemetry.Source.StartActivity($"job {jobs[0].JobType}", ActivityKind.Consumer)?
            .SetTag(TypeTag, jobs[0].JobType).SetTag("job.id", jobs[0].Id).SetTag("job.attempt", jobs[0].Attempts).SetTag("job.count", jobs.Count);
    }

    public static void Failed(Activity? activity, Exception failure) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().FullName);

    public static void End(IReadOnlyList<Job> jobs, long began, string outcome)
    {
        if (s_duration.Enabled) s_duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new(TypeTag, jobs[0].JobType), new("job.outcome", outcome));
    }
}
