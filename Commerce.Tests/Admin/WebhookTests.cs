using Bunit;
using Commerce.Admin.Webhooks;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class WebhookTests : ComponentTest
{
    private const string Topics = """{"webhookTopics":[{"name":"order.placed","description":"An order was placed","objectType":"Order"},{"name":"order.paid","description":"It is paid","objectType":"Order"},{"name":"stock.changed","description":"Pieces came or went","objectType":"Product"}]}""";

    public WebhookTests() => SignInAs("ADMIN");

    [Fact]
    public async Task Webhook_ThatIsMade_ShowsItsSecretOnce()
    {
        Api.Data("WebhookSubscriptions", List("webhookSubscriptions")).Data("WebhookTopics", Topics)
            .Data("CreateWebhookSubscription", """{"createWebhookSubscription":{"createdWebhook":{"secret":"whsec_shown","webhookSubscription":{"id":"W1","url":"https://till.example/hooks"} },"errors":null} }""");
        var page = Render<WebhookList>();
        page.WaitForElement(".empty");

        await page.Find(".page-header button").ClickAsync();
        Assert.Equal("Say where events go.", page.Find("dialog .why").TextContent);
        await page.Find("dialog input[type=url]").InputAsync("https://till.example/hooks");
        // One of a group, and all of another.
        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll("dialog input[type=checkbox]").Count));
        await page.FindAll("dialog input[type=checkbox]")[2].ChangeAsync(true);
        await page.FindAll("dialog .all input")[1].ChangeAsync(true);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("whsec_shown", page.Find("#secret").GetAttribute("value")));
        Assert.Equal("""["order.paid","stock.changed"]""", Api.Last("CreateWebhookSubscription").Variables.GetProperty("input").GetProperty("webhook").GetProperty("topics").GetRawText());
        await page.Find(".secret .quiet").ClickAsync();
        Assert.Empty(page.FindAll("#secret"));
    }

    [Fact]
    public async Task Webhook_WithDeadLetters_SaysSoAndSendsThemAgain()
    {
        Api.Data("WebhookSubscription", Page(isActive: true, dead: 3, Delivery("DEAD", 9, 500)))
            .Data("ReplayDeadWebhookDeliveries", """{"replayDeadWebhookDeliveries":{"replayed":3,"errors":null} }""");
        var page = Render<WebhookPage>(parameters => parameters.Add(webhook => webhook.Id, "W1"));

        Assert.Contains("3 events were given up", page.WaitForElement(".dead").TextContent, StringComparison.Ordinal);
        Assert.Contains("Status 500", page.Find("td.answer").TextContent, StringComparison.Ordinal);
        await page.Find(".dead button").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("3 events are on the way again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Webhook_SwitchedOff_SaysWhyNothingCanBeSent()
    {
        Api.Data("WebhookSubscription", Page(isActive: false, dead: 0));
        var page = Render<WebhookPage>(parameters => parameters.Add(webhook => webhook.Id, "W1"));

        Assert.Equal("It is switched off: nothing is sent.", page.WaitForElement(".steps .why").TextContent);
        Assert.Contains("Nothing has happened yet", page.Find(".card .faint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Webhook_WhoOnlyLooks_ChangesNothing()
    {
        SignInAs("OBSERVER");
        Api.Data("WebhookSubscription", Page(isActive: true, dead: 1));
        var page = Render<WebhookPage>(parameters => parameters.Add(webhook => webhook.Id, "W1"));

        page.WaitForElement(".dead");
        Assert.Empty(page.FindAll(".steps button, .dead button"));
    }

    [Fact]
    public async Task Delivery_IsLookedAtAndSentAgain()
    {
        var row = $$"""{{Delivery("DEAD", 9, 500)[..^1]}} ,"subscription":{"id":"W1","url":"https://till.example/hooks","description":null,"isActive":true} }""";
        Api.Data("WebhookDeliveries", List("webhookDeliveries", row))
            .Data("WebhookDelivery", """
                {"node":{"id":"D1","status":"DEAD","attempts":9,"replays":0,"nextTryAt":null,"lastTriedAt":"2026-01-02T00:00:00Z","lastMilliseconds":12,"lastStatusCode":500,"lastFailure":null,
                "lastMessage":"The receiver answered with status 500.","lastAnswer":"no disk","endedAt":"2026-01-02T00:00:00Z","createdAt":"2026-01-01T00:00:00Z",
                "event":{"id":"E1","eventId":"evt_1","topic":"order.paid","occurredAt":"2026-01-01T00:00:00Z","body":"{\"id\":\"evt_1\"}"},"subscription":{"id":"W1","url":"https://till.example/hooks","isActive":true} } }
                """)
            .Data("ReplayWebhookDelivery", """{"replayWebhookDelivery":{"webhookDelivery":{"id":"D1","status":"PENDING"},"errors":null} }""");
        var page = Render<DeliveryList>();

        await page.WaitForElement("tbody .row-link").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("no disk", page.Find("dialog").TextContent, StringComparison.Ordinal));
        Assert.Contains("evt_1", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.FindAll("dialog .buttons button")[1].ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("order.paid: it is on the way again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("D1", Api.Last("ReplayWebhookDelivery").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    private static string Delivery(string status, int attempts, int code) => $$"""
        {"id":"D1","status":"{{status}}","attempts":{{attempts}},"replays":0,"nextTryAt":null,"lastTriedAt":"2026-01-02T00:00:00Z","lastStatusCode":{{code}},"lastFailure":null,"lastMessage":"The receiver answered with status {{code}}.","createdAt":"2026-01-01T00:00:00Z","event":{"id":"E1","eventId":"evt_1","topic":"order.paid"} }
        """.Trim();

    private static string Page(bool isActive, int dead, params string[] deliveries) => $$"""
        {"webhookSubscription":{"id":"W1","url":"https://till.example/hooks","description":"The till","topics":["order.paid"],"isActive":{{(isActive ? "true" : "false")}},"rotatedAt":null,"previousExpiresAt":null,
        "createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","createdBy":null,"deliveryCounts":{"pending":0,"delivered":0,"dead":{{dead}} } },
        "webhookDeliveries":{"nodes":[{{string.Join(',', deliveries)}}]},"webhookTopics":[{"name":"order.paid","description":"It is paid","objectType":"Order"}]}
        """;

    private static string List(string field, params string[] rows) => $$"""{"{{field}}":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";
}
