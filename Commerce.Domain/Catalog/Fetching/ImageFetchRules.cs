using Commerce.Domain.Web;

namespace Commerce.Domain.Catalog.Fetching;

/// <summary>How often and how fast pictures are asked for.</summary>
internal static class ImageFetchRules
{
    /// <summary>So often a picture is tried before it is given up.</summary>
    public const int MaxAttempts = 5;

    /// <summary>So many are fetched at the same time.</summary>
    public const int AtOnce = 8;

    /// <summary>So many of one host.</summary>
    public const int AtOncePerHost = 2;

    /// <summary>A host that keeps silent so often in a row is taken to be down.</summary>
    public const int SilencesOfAHost = 3;

    /// <summary>Larger ones are not taken; by hand neither.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <summary>One takes no longer.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>How long a picture belongs to who has begun to fetch it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan s_longestWish = TimeSpan.FromHours(6);

    /// <summary>How long to wait after so many tries: 1, 4, 16 and 64 minutes; longer where the host wants it.</summary>
    public static TimeSpan DelayAfter(int attempts, TimeSpan? wish = null)
    {
        var usual = TimeSpan.FromMinutes(Math.Pow(4, Math.Clamp(attempts, 1, MaxAttempts) - 1));
        return wish > usual ? wish < s_longestWish ? wish.Value : s_longestWish : usual;
    }

    /// <summary>Whether the host itself is in trouble, so that its other pictures will fare no better.</summary>
    public static bool IsSilence(WebFailure failure) => failure is WebFailure.NameUnknown or WebFailure.Unreachable or WebFailure.TimedOut or WebFailure.CertificateRefused;

    /// <summary>What an address begins with that leads to the same host; null of one that is none.</summary>
    public static string? HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : null;
}
