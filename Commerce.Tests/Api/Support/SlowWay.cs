namespace Commerce.Tests.Api.Support;

/// <summary>
/// Asks the server to read through entities although it could go from SQL to JSON. Every query of the suite is asked both ways, and the answers
/// must be the same.
/// </summary>
public static partial class SlowWay
{
    private static readonly AsyncLocal<bool> s_isOn = new();

    /// <summary>Whether the current request goes the slow way; statements that it sends do not count.</summary>
    public static bool IsOn => s_isOn.Value;

    public static async Task<T> RunAsync<T>(Func<Task<T>> ask)
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

    /// <summary>Has a server listen to <see cref="IsOn"/>; other engines know one way only.</summary>
    public static Task ListenAsync(IServiceProvider services)
    {
        Task? listening = null;
        Listen(services, ref listening);
        return listening ?? Task.CompletedTask;
    }

    static partial void Listen(IServiceProvider services, ref Task? listening);
}
