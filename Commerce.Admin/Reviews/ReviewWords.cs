using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Reviews;

/// <summary>The states of reviews in a merchant's words.</summary>
internal static class ReviewWords
{
    public static readonly Status Verified = new("Verified", "verified", Tone.Good);

    /// <summary>What is suggested as the reason; the author reads it.</summary>
    public const string UsualReason = "It does not keep to our rules for reviews.";

    public static Status Of(string status) => status switch
    {
        "PENDING" => new("Waiting", "hourglass_top", Tone.Warn),
        "REJECTED" => new("Taken down", "visibility_off", Tone.Neutral),
        _ => new("Published", "visibility", Tone.Good)
    };
}
