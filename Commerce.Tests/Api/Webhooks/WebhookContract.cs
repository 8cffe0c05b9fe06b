using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Web;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Commerce.Tests.Api.Webhooks;

/// <summary>Webhooks over HTTP: kept through the graph, sent by the running shop.</summary>
public abstract class WebhookContract(ApiHost api, OutsideWorld world)
{
    private const string Admin = "admin@demo.example";
    private const string Errors = "errors { __typename ... on Error { message code path } }";
    private const string Create = $"mutation($webhook: WebhookInput!) {{ createWebhookSubscription(input: {{ webhook: $webhook }}) {{ createdWebhook {{ secret webhookSubscription {{ id url topics isActive }} }} {Errors} }} }}";
    private const string Deliveries = """
        query($id: ID, $where: WebhookDeliveryFilterInput) { webhookDeliveries(subscription: $id, where: $where, order: { createdAt: DESC }) {
          nodes { id status attempts replays lastStatusCode lastAnswer lastMessage event { eventId topic objectType objectId occurredAt body } subscription { id url } } } }
        """;

    /// <summary>Longer than anything here takes on the slowest machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [ContractFact]
    public async Task PlaceOrder_IsPostedToWhoWantsToKnow()
    {
        var receiver = new Receiver(world);
        var (id, secret) = await CreateAsync(receiver.Address, "order.placed", "order.paid", "stock.changed");
        var stage = new CheckoutStage(api);
        var product = await stage.ProductAsync(stock: 5);
        using var guest = await stage.GuestAsync((product, 2));

        var order = (await stage.PlaceAsync(guest)).Data("placeOrder", "order");

        var number = order.GetProperty("orderNumber").GetString();
        foreach (var topic in new[] { "order.placed", "order.paid" })
        {
            var (body, signature) = await receiver.WaitAsync(topic, data => data.GetProperty("orderNumber").GetString() == number);
            Assert.Equal(Hmac(secret, signature, body), signature.Split("v1=")[1]);
            using var json = JsonDocument.Parse(body);
            Assert.Equal(order.GetProperty("id").GetString(), json.RootElement.GetProperty("object").GetProperty("id").GetString());
        }

        var (sold, _) = await receiver.WaitAsync("stock.changed", data => data.GetProperty("quantityChange").GetInt32() == -2);
        using var stock = JsonDocument.Parse(sold);
        var found = await api.AskAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id = stock.RootElement.GetProperty("object").GetProperty("id").GetString() });
        Assert.Equal("Product", found.Data("node", "__typename").GetString());
        await DeleteAsync(id);
    }

    [ContractFact]
    public async Task Webhook_IsKeptTriedReplayedAndForgotten()
    {
        var receiver = new Receiver(world) { Status = 503 };
        var (id, _) = await CreateAsync(receiver.Address, "refund.processed");

        var sent = await api.AskAsync($"mutation($id: ID!) {{ sendTestWebhook(input: {{ id: $id }}) {{ webhookDelivery {{ id event {{ topic }} }} {Errors} }} }}", new { id }, Admin);
        Assert.Equal("webhook.test", sent.Data("sendTestWebhook", "webhookDelivery", "event", "topic").GetString());
        var delivery = sent.Data("sendTestWebhook", "webhookDelivery", "id").GetString();
        await receiver.WaitAsync("webhook.test", _ => true);
        var failed = await DeliveryAsync(id, row => row.GetProperty("attempts").GetInt32() > 0);
        Assert.Equal(("PENDING", 503, "busy"), (failed.GetProperty("status").GetString(), failed.GetProperty("lastStatusCode").GetInt32(), failed.GetProperty("lastAnswer").GetString()));
        Assert.Equal(id, failed.GetProperty("event").GetProperty("objectId").GetString());
        Assert.Contains(failed.GetProperty("event").GetProperty("eventId").GetString()!, failed.GetProperty("event").GetProperty("body").GetString(), StringComparison.Ordinal);

        receiver.Status = 200;
        const string replay = $"mutation($id: ID!) {{ replayWebhookDelivery(input: {{ id: $id }}) {{ webhookDelivery {{ replays }} {Errors} }} }}";
        Assert.Equal(1, (await api.AskAsync(replay, new { id = delivery }, Admin)).Data("replayWebhookDelivery", "webhookDelivery", "replays").GetInt32());
        await DeliveryAsync(id, row => row.GetProperty("status").GetString() == "DELIVERED");
        Assert.Equal(0, (await api.AskAsync($"mutation($id: ID!) {{ replayDeadWebhookDeliveries(input: {{ id: $id }}) {{ replayed {Errors} }} }}", new { id }, Admin)).Data("replayDeadWebhookDeliveries", "replayed").GetInt32());

        const string rotate = $"mutation($id: ID!) {{ rotateWebhookSecret(input: {{ id: $id }}) {{ createdWebhook {{ secret webhookSubscription {{ previousExpiresAt rotatedAt }} }} {Errors} }} }}";
        Assert.StartsWith("whsec_", (await api.AskAsync(rotate, new { id }, Admin)).Data("rotateWebhookSecret", "createdWebhook", "secret").GetString(), StringComparison.Ordinal);
        Assert.Equal(["WEBHOOK_OVERLAP id"], (await api.AskAsync(rotate, new { id }, Admin)).Refusals("rotateWebhookSecret"));

        var updated = await api.AskAsync(
            $"mutation($id: ID!, $webhook: WebhookInput!) {{ updateWebhookSubscription(input: {{ id: $id, webhook: $webhook }}) {{ webhookSubscription {{ isActive topics deliveryCounts {{ pending delivered dead }} createdBy {{ email }} }} {Errors} }} }}",
            new { id, webhook = new { url = receiver.Address, topics = new[] { "order.paid", "order.placed" }, isActive = false } }, Admin);
        var shown = updated.Data("updateWebhookSubscription", "webhookSubscription");
        Assert.Equal(["order.placed", "order.paid"], shown.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()));
        Assert.Equal((1, Admin), (shown.GetProperty("deliveryCounts").GetProperty("delivered").GetInt32(), shown.GetProperty("createdBy").GetProperty("email").GetString()));
        Assert.Equal(["WEBHOOK_SWITCHED_OFF id"], (await api.AskAsync(replay, new { id = delivery }, Admin)).Refusals("replayWebhookDelivery"));

        await DeleteAsync(id);
        Assert.Equal(["WEBHOOK_DELIVERY_NOT_FOUND id"], (await api.AskAsync(replay, new { id = delivery }, Admin)).Refusals("replayWebhookDelivery"));
    }

    [ContractFact]
    public async Task Webhook_Nonsense_IsRefused()
    {
        var refused = await api.AskAsync(Create, new { webhook = new { url = "http://10.0.0.1/", topics = new[] { "order.eaten" } } }, Admin);

        Assert.Equal(["INVALID_TOPIC webhook/topics/0", "INVALID_WEBHOOK_URL webhook/url"], refused.Refusals("createWebhookSubscription"));
    }

    [ContractFact]
    public async Task Webhooks_AreForAdministratorsAndKeysWithTheScope()
    {
        const string list = "{ webhookSubscriptions { nodes { id } } webhookTopics { name description objectType } }";
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(list, email: "merch@demo.example")).Codes);
        using var key = api.NewClient();
        var made = await api.AskAsync($"mutation {{ createApiKey(input: {{ name: \"till\", scopes: [\"webhooks:read\"] }}) {{ createdApiKey {{ secret }} {Errors} }} }}", email: Admin);
        key.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Data("createApiKey", "createdApiKey", "secret").GetString());

        Assert.Empty((await ApiHost.AskAsync(key, list)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, Create, new { webhook = new { url = "https://shop.example/", topics = new[] { "order.paid" } } })).Codes);
    }

    private async Task<(string Id, string Secret)> CreateAsync(string address, params string[] topics)
    {
        var created = (await api.AskAsync(Create, new { webhook = new { url = address, topics, description = "the till" } }, Admin)).Data("createWebhookSubscription", "createdWebhook");
        return (created.GetProperty("webhookSubscription").GetProperty("id").GetString()!, created.GetProperty("secret").GetString()!);
    }

    private async Task DeleteAsync(string id) =>
        Assert.Empty((await api.AskAsync($"mutation($id: ID!) {{ deleteWebhookSubscription(input: {{ id: $id }}) {{ webhookSubscription {{ id }} {Errors} }} }}", new { id }, Admin)).Codes);

    /// <summary>The delivery of a webhook that has one, once what came of it is written.</summary>
    private async Task<JsonElement> DeliveryAsync(string id, Func<JsonElement, bool> isReady)
    {
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            var row = (await api.AskAsync(Deliveries, new { id, where = new { @event = new { topic = new { eq = "webhook.test" } } } }, Admin)).Data("webhookDeliveries", "nodes", 0);
            if (isReady(row)) return row;
            await Task.Delay(50, end.Token);
        }
    }

    /// <summary>As a receiver works it out, by nothing of the shop's.</summary>
    private static string Hmac(string secret, string signature, string body) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{signature.Split(',')[0]["t=".Length..]}.{body}")));

    /// <summary>A place that takes what is posted to it.</summary>
    private sealed class Receiver
    {
        private readonly Channel<(string Body, string Signature)> _received = Channel.CreateUnbounded<(string Body, string Signature)>();
        private readonly List<(string Body, string Signature)> _seen = [];

        public Receiver(OutsideWorld world) => Address = world.Serve(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            _received.Writer.TryWrite((await reader.ReadToEndAsync(), context.Request.Headers["Webhook-Signature"].ToString()));
            context.Response.StatusCode = Status;
            if (Status == 503) await context.Response.WriteAsync("busy");
        });

        public string Address { get; }

        public int Status { get; set; } = 200;

        public async Task<(string Body, string Signature)> WaitAsync(string topic, Func<JsonElement, bool> isIt)
        {
            for (var i = 0; ; i++)
            {
                if (i == _seen.Count) _seen.Add(await _received.Reader.ReadAsync().AsTask().WaitAsync(Patience));
                using var json = JsonDocument.Parse(_seen[i].Body);
                if (json.RootElement.GetProperty("topic").GetString() == topic && isIt(json.RootElement.GetProperty("data"))) return _seen[i];
            }
        }
    }
}

/// <summary>May post to this machine.</summary>
public sealed class SqliteWebhookApi() : ApiHost(new SqliteDemoShop())
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Web:AllowedPrivateHosts"] = "127.0.0.1" };
}

/// <inheritdoc cref="SqliteWebhookApi"/>
public sealed class PostgresWebhookApi() : ApiHost(new PostgresDemoShop())
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Web:AllowedPrivateHosts"] = "127.0.0.1" };
}

public sealed class SqliteWebhookTests(SqliteWebhookApi api, OutsideWorld world) : WebhookContract(api, world), IClassFixture<SqliteWebhookApi>, IClassFixture<OutsideWorld>;

[RequiresPostgres]
public sealed class PostgresWebhookTests(PostgresWebhookApi api, OutsideWorld world)
    : WebhookContract(api, world), IClassFixture<PostgresWebhookApi>, IClassFixture<OutsideWorld>;
