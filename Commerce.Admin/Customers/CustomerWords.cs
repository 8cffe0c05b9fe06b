using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Customers;

/// <summary>The states of an account, in a merchant's words.</summary>
internal static class CustomerWords
{
    public static Status Account(bool isActive, bool isConfirmed, DateTimeOffset? erasedAt) => (erasedAt, isActive, isConfirmed) switch
    {
        (not null, _, _) => new("Erased", "person_off", Tone.Neutral),
        (_, false, _) => new("Deactivated", "person_off", Tone.Bad),
        (_, _, false) => new("E-mail not confirmed", "mark_email_unread", Tone.Warn),
        _ => new("Active", "check_circle", Tone.Good)
    };
}
