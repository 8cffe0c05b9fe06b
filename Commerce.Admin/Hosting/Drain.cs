using System.Globalization;

namespace Commerce.Admin.Hosting;

/// <summary>Whether this process is about to end: it still answers, but says that it is not ready, so that no new work is sent to it.</summary>
/// <param name="time">How long it goes on answering (<c>Hosting:DrainSeconds</c>).</param>
public sealed class Drain(TimeSpan time)
{
    private volatile bool _hasBegun;

    public TimeSpan Time => time;

    public bool HasBegun => _hasBegun;

    /// <exception cref="FormatException"><c>Hosting:DrainSeconds</c> is no number from 0 to 600.</exception>
    public static Drain From(IConfiguration configuration)
    {
        if (configuration["Hosting:DrainSeconds"] is not { Length: > 0 } text) return new Drain(TimeSpan.Zero);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 600
            ? new Drain(TimeSpan.FromSeconds(seconds))
            : throw new FormatException($"Hosting:DrainSeconds is '{text}', but must be a number of seconds from 0 to 600.");
    }

    public void Begin() => _hasBegun = true;
}
