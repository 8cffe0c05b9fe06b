using Commerce.Domain.Web;

namespace Commerce.Domain.Webhooks;

/// <summary>A webhook as somebody enters it, whole.</summary>
/// <param name="Url">Where events are posted to.</param>
/// <param name="Topics">Names of <see cref="WebhookTopics"/>.</param>
/// <param name="Description">What it is for.</param>
/// <param name="IsActive">Whether anything is sent.</param>
public sealed record EnteredWebhook(string Url, IReadOnlyList<string> Topics, string? Description = null, bool IsActive = true)
{
    /// <summary>What a description may have, in characters.</summary>
    public const int MaxDescription = 200;

    internal static EnteredWebhook Of(WebhookSubscription subscription) => new(subscription.Url, subscription.Topics, subscription.Description, subscription.IsActive);

    /// <summary>Notes what is wrong.</summary>
    internal void Check(Refusals refusals, WebPoster poster)
    {
        if (poster.WhyNot(Url) is { } reason) refusals.Add(new InvalidWebhookUrlException(reason).At("webhook", "url"));
        TextRules.CheckLine(refusals, TextRules.Clean(Description), MaxDescription, isRequired: false, "webhook", "description");
        refusals.AddIf(Topics.Count == 0, () => new InvalidTopicException().At("webhook", "topics"));
        foreach (var (position, topic) in Topics.Index())
            refusals.AddIf(!WebhookTopics.IsKnown(topic), () => new InvalidTopicException(topic).At("webhook", "topics", $"{position}"));
    }

    internal void WriteTo(WebhookSubscription subscription)
    {
        subscription.Url = Url.Trim();
        subscription.Topics = [.. WebhookTopics.All.Select(topic => topic.Name).Where(Topics.Contains)];
        subscription.Description = TextRules.Clean(Description);
        subscription.IsActive = IsActive;
    }
}
