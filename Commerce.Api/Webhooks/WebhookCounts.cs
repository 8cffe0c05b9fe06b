namespace Commerce.Api.Webhooks;

/// <summary>What became of the deliveries of a subscription that are still kept.</summary>
/// <param name="Pending">Those that wait for their first try, or for the next.</param>
/// <param name="Delivered">Those that the receiver took.</param>
/// <param name="Dead">Those that were given up.</param>
public sealed record WebhookCounts(int Pending, int Delivered, int Dead);
