using Commerce.Domain.Jobs;

namespace Commerce.Domain.Webhooks;

/// <summary>Calls the worker of this process to what is due.</summary>
public sealed class WebhookSignal : WorkSignal;
