namespace Commerce.Admin.Webhooks.Operations;

public sealed record ChangedWebhook(NamedWebhook? WebhookSubscription);

public sealed record NamedWebhook(string Id, string Url);

public sealed record MadeWebhook(WebhookSecret? CreatedWebhook);

/// <param name="Secret">Shown once and never again.</param>
public sealed record WebhookSecret(string Secret, NamedWebhook WebhookSubscription);

public sealed record ChangedDelivery(NamedDelivery? WebhookDelivery);

public sealed record NamedDelivery(string Id, string Status);

public sealed record ReplayedDeliveries(int? Replayed);
