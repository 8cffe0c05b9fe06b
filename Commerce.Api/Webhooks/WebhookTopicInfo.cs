using Commerce.Domain.Webhooks;
using HotChocolate;

namespace Commerce.Api.Webhooks;

/// <summary>Something that a webhook can be told of.</summary>
[GraphQLName("WebhookTopic")]
public sealed class WebhookTopicInfo(WebhookTopic topic)
{
    /// <summary>As `resource.event`.</summary>
    public string Name => topic.Name;

    /// <summary>What has happened.</summary>
    public string Description => topic.What;

    /// <summary>The type of what it happens to.</summary>
    public string ObjectType => topic.ObjectType;
}
