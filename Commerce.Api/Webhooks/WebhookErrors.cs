using Commerce.Api.Security;
using Commerce.Domain.Webhooks;

namespace Commerce.Api.Webhooks;

/// <summary>There is no such topic, or none was chosen.</summary>
public sealed class InvalidTopicError(InvalidTopicException refusal) : UserError(refusal);

/// <summary>Nothing can be sent to this address.</summary>
public sealed class InvalidWebhookUrlError(InvalidWebhookUrlException refusal) : UserError(refusal);

/// <summary>Events are signed with two secrets already.</summary>
public sealed class WebhookOverlapError(WebhookOverlapException refusal) : UserError(refusal);

/// <summary>The webhook is switched off: nothing is sent.</summary>
public sealed class WebhookSwitchedOffError(WebhookSwitchedOffException refusal) : UserError(refusal);

/// <summary>It is being sent at this moment.</summary>
public sealed class WebhookDeliveryPendingError(WebhookDeliveryPendingException refusal) : UserError(refusal);
