namespace Commerce.Domain.Webhooks;

/// <summary>There is no such topic, or none was chosen.</summary>
public sealed class InvalidTopicException : DomainException
{
    public InvalidTopicException() : base("INVALID_TOPIC", "A webhook needs at least one topic; 'webhookTopics' lists them.", "topics")
    {
    }

    public InvalidTopicException(string topic) : base("INVALID_TOPIC", $"'{topic}' is not a topic; 'webhookTopics' lists them.", "topics")
    {
    }
}

/// <summary>Nothing can be sent to this address.</summary>
public sealed class InvalidWebhookUrlException(string reason) : DomainException("INVALID_WEBHOOK_URL", reason, "url");

/// <summary>Events are signed with two secrets already.</summary>
public sealed class WebhookOverlapException(DateTime until) : DomainException("WEBHOOK_OVERLAP",
    $"The secret was rotated already, and the one before signs as well until {until:yyyy-MM-dd HH:mm} UTC. Wait for that, or rotate with 0 hours, which ends both at once.", "id");

/// <summary>Nothing is sent while it is switched off.</summary>
public sealed class WebhookSwitchedOffException() : DomainException("WEBHOOK_SWITCHED_OFF", "The webhook is switched off, so nothing is sent. Switch it on first.", "id");

/// <summary>It is just on its way.</summary>
public sealed class WebhookDeliveryPendingException() : DomainException("WEBHOOK_DELIVERY_BEING_SENT", "It is being sent at this moment. See in a few seconds what comes of it.", "id");
