namespace Commerce.Domain.Payments.Gateway;

/// <summary>A gateway's answer.</summary>
/// <param name="TransactionId">The gateway's number of the charge or refund, when it has one.</param>
/// <param name="FailureCode">Why it was declined, in the gateway's code.</param>
/// <param name="ConfirmationUrl">Where the customer confirms, for <see cref="GatewayOutcome.NeedsConfirmation"/>.</param>
/// <param name="Raw">The answer as it came, as JSON; for staff. Never with card data.</param>
public sealed record GatewayAnswer(
    GatewayOutcome Outcome, string? TransactionId = null, string? FailureCode = null, string? ConfirmationUrl = null, string? Raw = null);
