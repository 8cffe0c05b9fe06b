namespace Commerce.Domain.Returns;

/// <summary>What a customer wants to send back.</summary>
/// <param name="Reason">About all of it, in the customer's words.</param>
public sealed record ReturnRequest(int OrderId, IReadOnlyList<ReturnLine> Lines, string? Reason = null);

/// <summary>Pieces of one line, and why they come back.</summary>
/// <param name="PhotoIds">Pictures that were stored.</param>
public sealed record ReturnLine(int OrderItemId, int Quantity, ReturnReason Reason, string? Notes, IReadOnlyList<int> PhotoIds);

/// <summary>What staff decide when they let goods come back.</summary>
/// <param name="Message">For the customer.</param>
/// <param name="ReturnShippingOptionId">How it is sent back.</param>
/// <param name="ChargesShipping">Whether the customer pays for that: it is taken off the refund.</param>
public sealed record ReturnApproval(string? Message = null, int? ReturnShippingOptionId = null, bool ChargesShipping = false);

/// <summary>What inspection found of one line.</summary>
/// <param name="RestockingFeeCents">What the shop keeps of what goes back for it.</param>
public sealed record ReturnInspection(int ReturnItemId, ReturnDisposition Disposition, int RestockingFeeCents = 0);
