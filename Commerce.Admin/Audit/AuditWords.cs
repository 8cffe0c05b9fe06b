using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Audit;

/// <summary>The entries of the audit log in a merchant's words.</summary>
internal static class AuditWords
{
    /// <summary>What is known of an action; others are said as they are called.</summary>
    private static readonly Dictionary<string, Status> Actions = new(StringComparer.Ordinal)
    {
        ["order.cancel"] = new("Cancelled the order", "cancel", Tone.Neutral),
        ["order.edit"] = new("Edited the order", "edit", Tone.Busy),
        ["order.note"] = new("Wrote a note", "sticky_note_2", Tone.Neutral),
        ["shipment.create"] = new("Packed a parcel", "package_2", Tone.Busy),
        ["shipment.update"] = new("Changed a parcel", "local_shipping", Tone.Busy),
        ["shipment.label"] = new("Put a label on a parcel", "qr_code_2", Tone.Busy),
        ["shipment.carrierEvent"] = new("The carrier told of a parcel", "local_shipping", Tone.Busy),
        ["return.request"] = new("Asked for a return", "mark_email_unread", Tone.Warn),
        ["return.approve"] = new("Approved a return", "assignment_return", Tone.Busy),
        ["return.reject"] = new("Turned a return down", "block", Tone.Neutral),
        ["return.receive"] = new("Took returned goods in", "inventory", Tone.Busy),
        ["return.refund"] = new("Paid a return back", "undo", Tone.Good),
        ["return.close"] = new("Closed a return", "task_alt", Tone.Neutral),
        ["return.cancel"] = new("Called a return off", "cancel", Tone.Neutral),
        ["refund.create"] = new("Asked for a refund", "undo", Tone.Warn),
        ["refund.approve"] = new("Approved a refund", "how_to_reg", Tone.Busy),
        ["refund.reject"] = new("Turned a refund down", "block", Tone.Neutral),
        ["refund.retry"] = new("Tried a refund again", "sync", Tone.Busy),
        ["stock.adjust"] = new("Corrected stock", "edit_note", Tone.Busy),
        ["stock.receive"] = new("Took goods in", "inventory", Tone.Good),
        ["coupon.create"] = new("Made a coupon", "sell", Tone.Good),
        ["coupon.update"] = new("Changed a coupon", "sell", Tone.Busy),
        ["coupon.activate"] = new("Switched a coupon on", "toggle_on", Tone.Good),
        ["coupon.deactivate"] = new("Switched a coupon off", "toggle_off", Tone.Neutral),
        ["user.deactivate"] = new("Deactivated an account", "person_off", Tone.Warn),
        ["user.reactivate"] = new("Activated an account again", "person_check", Tone.Good),
        ["user.signOutEverywhere"] = new("Signed somebody out everywhere", "logout", Tone.Neutral),
        ["user.setRole"] = new("Gave somebody another role", "badge", Tone.Busy),
        ["user.enableTwoFactor"] = new("Switched two-factor sign-in on", "verified_user", Tone.Good),
        ["user.disableTwoFactor"] = new("Switched two-factor sign-in off", "gpp_bad", Tone.Warn),
        ["user.resetTwoFactor"] = new("Switched somebody's two-factor sign-in off", "gpp_bad", Tone.Warn),
        ["session.end"] = new("Ended a session", "logout", Tone.Neutral),
        ["staff.invite"] = new("Invited somebody into the staff", "person_add", Tone.Busy),
        ["staff.withdrawInvitation"] = new("Took an invitation back", "person_remove", Tone.Neutral),
        ["staff.join"] = new("Joined the staff", "badge", Tone.Good),
        ["user.erase"] = new("Erased an account", "delete_forever", Tone.Warn),
        ["apiKey.create"] = new("Made an API key", "key", Tone.Busy),
        ["apiKey.rotate"] = new("Rotated an API key", "autorenew", Tone.Busy),
        ["apiKey.endOverlap"] = new("Ended the old secret of an API key", "key_off", Tone.Neutral),
        ["apiKey.trim"] = new("Took unused scopes away from an API key", "content_cut", Tone.Neutral),
        ["apiKey.revoke"] = new("Revoked an API key", "block", Tone.Warn),
        ["apiKey.use"] = new("Changed something with an API key", "key", Tone.Busy),
        ["job.retry"] = new("Had a job tried again", "replay", Tone.Busy),
        ["job.cancel"] = new("Called a job off", "cancel", Tone.Neutral),
        ["review.approve"] = new("Published a review", "visibility", Tone.Good),
        ["review.reject"] = new("Took a review down", "visibility_off", Tone.Neutral),
        ["review.reopen"] = new("Put a review back to the waiting ones", "hourglass_top", Tone.Warn),
        ["review.delete"] = new("Took a review away", "delete", Tone.Neutral),
        ["productFeed.upload"] = new("Uploaded a feed", "upload_file", Tone.Busy)
    };

    /// <summary><c>product.setPrice</c> as "Product: set price", where it is not known.</summary>
    public static Status Action(string action)
    {
        if (Actions.TryGetValue(action, out var known))
            return known;
        var parts = action.Split('.', 2);
        return new(parts.Length == 2 ? $"{ValueChange.Name(parts[0])}: {ValueChange.Name(parts[1]).ToLowerInvariant()}" : ValueChange.Name(action), "edit", Tone.Neutral);
    }

    /// <summary>Who did it: an address where one is known.</summary>
    public static string Actor(string? type, string? email) => (type, email) switch
    {
        (_, { Length: > 0 }) => email,
        ("USER", _) => "Somebody",
        ("API_KEY", _) => "A program",
        ("JOB", _) => "A job of the shop",
        _ => "The shop itself"
    };
}
