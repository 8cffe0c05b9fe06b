using Xunit;

namespace Commerce.Tests.Api.Support;

/// <summary>
/// Asks the server to read through entities although it could go from SQL to JSON. Every query of the suite is asked both ways, and the answers
/// must be the same.
/// </summary>
public static partial class SlowWay
{
    private static readonly AsyncLocal<bool> s_isOn = new();
    private static bool s_exists;

    /// <summary>Whether the current request goes the slow way; statements that it sends do not count.</summary>
    public static bool IsOn => s_isOn.Value;

    /// <summary>
    /// Asks again the slow way and expects the same answer. Where it is another one, a job may have changed what was asked about in between: then
    /// both are asked again.
    /// </summary>
    public static async Task ExpectAsync<T>(string answer, Func<Task<T>> ask, Func<T, string> textOf)
    {
        if (!s_exists) return;
        for (var attempts = 3; ; attempts--)
        {
            var slow = textOf(await RunAsync(ask));
            if (slow == answer) return;
            if (attempts == 0) Assert.Equal(slow, answer);
            answer = textOf(await ask());
        }
    }

    /// <summary>Has a server listen to <see cref="IsOn"/>; other engines know one way only.</summary>
    public static Task ListenAsync(IServiceProvider services)
    {
        Task? listening = null;
        Listen(services, ref listening);
        s_exists = listening is not null;
        return listening ?? Task.CompletedTask;
    }

    static partial void Listen(IServiceProvider services, ref Task? listening);

    private static async Task<T> RunAsync<T>(Func<Task<T>> ask)
    {
        s_isOn.Value = true;
        try
        {
            return await ask();
        }
        finally
        {
            s_isOn.Value = false;
        }
    }
}
