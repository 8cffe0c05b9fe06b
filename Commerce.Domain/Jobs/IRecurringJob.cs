namespace Commerce.Domain.Jobs;

/// <summary>
/// Work that is done again and again. The clock is cut into intervals, and one job is filed for each, however many processes run; what
/// was missed while none ran is not made up for.
/// </summary>
public interface IRecurringJob : IJobHandler
{
    /// <summary>How often; at least a second.</summary>
    TimeSpan Interval { get; }

    /// <summary>Whether there is anything to do: without, no job is filed, and it is asked again in the next interval.</summary>
    Task<bool> IsNeededAsync(CancellationToken cancellationToken) => Task.FromResult(true);
}
