using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Orders;

/// <summary>The states of orders and what belongs to them, in a merchant's words; the same everywhere.</summary>
public static class OrderWords
{
    public static Status Order(string status) => status switch
    {
        "PENDING" => new("Waits for payment", "hourglass_empty", Tone.Warn),
        "PAID" => new("Ready to pack", "inventory", Tone.Busy),
        "PROCESSING" => new("Being packed", "package_2", Tone.Busy),
        "PARTIALLY_SHIPPED" => new("Partly shipped", "local_shipping", Tone.Warn),
        "SHIPPED" => new("Shipped", "local_shipping", Tone.Good),
        "DELIVERED" => new("Delivered", "check_circle", Tone.Good),
        "CANCELLED" => new("Cancelled", "cancel", Tone.Neutral),
        "REFUNDED" => new("Paid back", "undo", Tone.Neutral),
        _ => Unknown(status)
    };

    public static Status Payment(string status) => status switch
    {
        "UNPAID" => new("Not paid", "money_off", Tone.Warn),
        "PENDING" => new("Under way", "hourglass_empty", Tone.Warn),
        "AUTHORIZED" => new("Reserved", "lock_clock", Tone.Busy),
        "PAID" or "CAPTURED" => new("Paid", "paid", Tone.Good),
        "FAILED" => new("Failed", "error", Tone.Bad),
        "VOIDED" => new("Called off", "block", Tone.Neutral),
        "PARTIALLY_REFUNDED" => new("Partly paid back", "undo", Tone.Neutral),
        "REFUNDED" => new("Paid back", "undo", Tone.Neutral),
        _ => Unknown(status)
    };

    public static Status Fulfilment(string status) => status switch
    {
        "UNFULFILLED" => new("Not shipped", "inventory_2", Tone.Neutral),
        "PARTIALLY_FULFILLED" => new("Partly shipped", "local_shipping", Tone.Warn),
        "FULFILLED" => new("Shipped", "local_shipping", Tone.Good),
        "DELIVERED" => new("Delivered", "check_circle", Tone.Good),
        _ => Unknown(status)
    };

    public static Status Return(string status) => status switch
    {
        "NONE" => new("None", "remove", Tone.Neutral),
        "REQUESTED" => new("Asked for", "mark_email_unread", Tone.Warn),
        "IN_PROGRESS" => new("Coming back", "assignment_return", Tone.Busy),
        "RETURNED" => new("Came back", "assignment_turned_in", Tone.Neutral),
        "REJECTED" => new("Turned down", "block", Tone.Neutral),
        _ => Unknown(status)
    };

    public static Status Shipment(string status) => status switch
    {
        "PENDING" => new("To pack", "inventory_2", Tone.Neutral),
        "LABEL_CREATED" => new("Packed, with label", "qr_code_2", Tone.Busy),
        "SHIPPED" => new("Sent", "local_shipping", Tone.Busy),
        "IN_TRANSIT" => new("On its way", "local_shipping", Tone.Busy),
        "DELIVERED" => new("Delivered", "check_circle", Tone.Good),
        "LOST" => new("Lost", "help", Tone.Bad),
        "RETURNED" => new("Came back undelivered", "assignment_return", Tone.Warn),
        "CANCELLED" => new("Cancelled", "cancel", Tone.Neutral),
        _ => Unknown(status)
    };

    public static Status Refund(string status) => status switch
    {
        "REQUESTED" => new("Waits for approval", "hourglass_empty", Tone.Warn),
        "APPROVED" => new("Being paid back", "sync", Tone.Busy),
        "REJECTED" => new("Turned down", "block", Tone.Neutral),
        "PROCESSED" => new("Paid back", "check_circle", Tone.Good),
        "FAILED" => new("Failed", "error", Tone.Bad),
        _ => Unknown(status)
    };

    /// <summary>Of one return, which has more steps than an order's summary of them.</summary>
    public static Status OneReturn(string status) => status switch
    {
        "REQUESTED" => new("Asked for", "mark_email_unread", Tone.Warn),
        "APPROVED" => new("Approved, on its way", "assignment_return", Tone.Busy),
        "REJECTED" => new("Turned down", "block", Tone.Neutral),
        "RECEIVED" => new("Arrived, to inspect", "inventory", Tone.Warn),
        "CANCELLED" => new("Called off", "cancel", Tone.Neutral),
        "REFUNDED" => new("Paid back", "check_circle", Tone.Good),
        "CLOSED" => new("Closed", "task_alt", Tone.Neutral),
        _ => Unknown(status)
    };

    public static string Reason(string reason) => reason switch
    {
        "DAMAGED" => "Arrived broken",
        "DEFECTIVE" => "Does not work",
        "WRONG_ITEM" => "Not what was ordered",
        "NOT_AS_DESCRIBED" => "Not as described",
        "DOES_NOT_FIT" => "Does not fit",
        "CHANGED_MIND" => "Changed their mind",
        "OTHER" => "Another reason",
        _ => Words.Plain(reason)
    };

    public static string Disposition(string disposition) => disposition switch
    {
        "RESTOCK" => "Back on sale",
        "DAMAGED" => "Cannot be sold again",
        "MISSING" => "Was not in the parcel",
        _ => Words.Plain(disposition)
    };

    public static string Method(string method) => method switch
    {
        "CARD" => "Card",
        "PAYPAL" => "PayPal",
        "BANK_TRANSFER" => "Bank transfer",
        "INVOICE" => "Invoice",
        "GIFT_CARD" => "Gift card",
        _ => Words.Plain(method)
    };

    private static Status Unknown(string status) => new(Words.Plain(status), "help", Tone.Neutral);
}
