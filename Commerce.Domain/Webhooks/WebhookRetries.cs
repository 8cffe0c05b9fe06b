namespace Commerce.Domain.Webhooks;

/// <summary>When a delivery that failed is tried again.</summary>
public static class WebhookRetries
{
    private static readonly TimeSpan[] s_waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6),
        TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>So often it is tried in all.</summary>
    public static int MaxAttempts => s_waits.Length + 1;

    /// <summary>How long to wait after so many tries; null when that was the last.</summary>
    public static TimeSpan? After(int attempts) => attempts <= s_waits.Length ? s_waits[attempts - 1] : null;
}
