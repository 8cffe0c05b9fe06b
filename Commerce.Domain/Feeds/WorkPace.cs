using System.Diagnostics;

namespace Commerce.Domain.Feeds;

/// <summary>
/// The pace of work that goes on for long beside people who wait for answers: after each piece it rests for a part of the time that the piece
/// took, in which processors and database are theirs.
/// </summary>
internal sealed class WorkPace
{
    private const double Rest = 0.25;

    private static readonly TimeSpan s_longestRest = TimeSpan.FromMilliseconds(250);

    private long _since = Stopwatch.GetTimestamp();

    /// <summary>After a piece of work, the next of which begins when this ends.</summary>
    public async Task RestAsync(CancellationToken cancellationToken)
    {
        var rest = Stopwatch.GetElapsedTime(_since) * Rest;
        await Task.Delay(rest < s_longestRest ? rest : s_longestRest, cancellationToken);
        _since = Stopwatch.GetTimestamp();
    }
}
