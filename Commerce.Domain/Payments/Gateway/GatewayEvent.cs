namespace Commerce.Domain.Payments.Gateway;

/// <summary>Something that happened at the gateway.</summary>
/// <param name="EventId">The gateway's id of the event.</param>
/// <param name="Type">In the gateway's words.</param>
/// <param name="Key">The shop's key of the charge or refund it is about.</param>
/// <param name="OccurredAt">By the gateway's clock, in UTC.</param>
public sealed record GatewayEvent(string EventId, string Type, string Key, DateTime OccurredAt, GatewayAnswer Answer);
