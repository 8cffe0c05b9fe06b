using Commerce.Domain.Webhooks;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Domain.Webhooks;

public sealed class WebhookTopicsTests
{
    [Fact]
    public async Task EveryTopic_IsInTheDocumentation()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "webhooks.md"));

        Assert.DoesNotContain(WebhookTopics.All.Select(topic => topic.Name).Append(WebhookTopic.Test), name => !text.Contains($"`{name}`", StringComparison.Ordinal));
    }
}
