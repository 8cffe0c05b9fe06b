namespace Commerce.Admin.Shipments;

/// <summary>Something that can be done to a parcel, in a merchant's words.</summary>
/// <param name="Action">The API's <c>ShipmentAction</c>.</param>
/// <param name="Status">What the parcel becomes; null for steps that are no change of its state.</param>
/// <param name="Text">What the button says.</param>
/// <param name="Means">What will happen.</param>
public sealed record ParcelStep(string Action, string? Status, string Text, string Icon, string Means, bool IsDanger = false)
{
    /// <summary>In the order in which a parcel goes.</summary>
    public static readonly IReadOnlyList<ParcelStep> All =
    [
        new("CREATE_LABEL", null, "Make a label", "qr_code_2", "The carrier makes a label with a number and a bar code, and the parcel counts as labelled."),
        new("UPLOAD_LABEL", null, "Attach a label", "upload_file", "A label that was made elsewhere is kept with the parcel, and the parcel counts as labelled."),
        new("MARK_LABEL_CREATED", "LABEL_CREATED", "Label is on it", "label", "The parcel counts as labelled. The label was made elsewhere."),
        new("MARK_SHIPPED", "SHIPPED", "Mark as sent", "local_shipping", "The order follows, and the customer gets a mail with the tracking number."),
        new("MARK_IN_TRANSIT", "IN_TRANSIT", "Mark as on its way", "local_shipping", "The carrier has it. The customer sees it in the order."),
        new("MARK_DELIVERED", "DELIVERED", "Mark as delivered", "check_circle", "The order follows. From now on its goods can be sent back."),
        new("MARK_LOST", "LOST", "Mark as lost", "help", "The carrier lost it. Its pieces can be sent again in another parcel.", IsDanger: true),
        new("MARK_RETURNED", "RETURNED", "Mark as came back", "assignment_return", "It came back undelivered. Its pieces can be sent again.", IsDanger: true),
        new("CANCEL", "CANCELLED", "Unpack it", "cancel", "The parcel is called off before it left. Its pieces can be packed anew.", IsDanger: true)
    ];
}
