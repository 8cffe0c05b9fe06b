using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Commerce.Domain.Jobs;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Gateway;
using Commerce.Tests.Api.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Api.Checkout;

/// <summary>Another provider's REST API behind the shop, over HTTP, without a change anywhere else.</summary>
public sealed class RestGatewayTests(SqliteApi api) : IClassFixture<SqliteApi>, IAsyncLifetime, IDisposable
{
    private readonly CheckoutStage _stage = new(api);
    private readonly ConcurrentDictionary<string, Charge> _charges = new();
    private WebApplication _provider = null!;
    private WebApplicationFactory<Program> _shop = null!;
    private HttpClient _toProvider = null!;
    private int _failures;

    public async Task InitializeAsync()
    {
        _provider = Provider();
        await _provider.StartAsync();
        var address = _provider.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _toProvider = new HttpClient { BaseAddress = new Uri(address + "/"), Timeout = TimeSpan.FromSeconds(5) };
        _shop = api.NewNode().WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IPaymentGateway>(new RestGateway(_toProvider))));
    }

    public async Task DisposeAsync()
    {
        await _shop.DisposeAsync();
        await _provider.DisposeAsync();
    }

    public void Dispose() => _toProvider.Dispose();

    [Fact]
    public async Task PlaceOrder_IsReservedCapturedAndPaidBack()
    {
        using var guest = await GuestAsync();
        var order = (await _stage.PlaceAsync(guest, ("payment", new { token = "card_fine" }))).Data("placeOrder", "order");
        Assert.Equal("PAID", order.GetProperty("paymentStatus").GetString());
        Assert.Equal("paid", Assert.Single(_charges.Values).State);

        var cancelled = await ApiHost.AskAsync(guest,
            "mutation($id: ID!) { cancelOrder(input: { orderId: $id, idempotencyKey: \"c\" }) { order { paymentStatus } errors { ... on Error { message } } } }",
            new { id = order.GetProperty("id").GetString() });
        Assert.Equal("REFUNDED", cancelled.Data("cancelOrder", "order", "paymentStatus").GetString());
    }

    [Fact]
    public async Task PlaceOrder_Rejected_SaysWhy()
    {
        using var guest = await GuestAsync();
        var order = (await _stage.PlaceAsync(guest, ("payment", new { token = "card_bad" }))).Data("placeOrder", "order");
        Assert.Equal(("FAILED", "stolen"), (order.GetProperty("paymentStatus").GetString(), order.GetProperty("payment").GetProperty("failureCode").GetString()));
    }

    [Fact]
    public async Task PlaceOrder_ProviderDown_IsChargedOnceWhenItIsBack()
    {
        using var guest = await GuestAsync();
        // It does what it is asked, and breaks before it says so.
        _failures = 1;
        var order = (await _stage.PlaceAsync(guest, ("payment", new { token = "card_fine" }))).Data("placeOrder", "order");
        Assert.Equal("PENDING", order.GetProperty("paymentStatus").GetString());

        await using (var context = _stage.Context())
        {
            var past = DateTime.UtcNow.AddSeconds(-1);
            await context.Payments.Where(row => row.AskAgainAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.AskAgainAt, past));
        }

        await using var scope = _shop.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IRecurringJob>().Single(job => job.JobType == "payments.settle").HandleAsync(new Job(), default);
        var now = await ApiHost.AskAsync(guest, "query($id: ID!) { order(id: $id) { paymentStatus } }", new { id = order.GetProperty("id").GetString() });
        Assert.Equal("PAID", now.Data("order", "paymentStatus").GetString());
        Assert.Single(_charges);
    }

    [Fact]
    public async Task Webhook_InTheProvidersWords_IsUnderstood()
    {
        using var guest = await GuestAsync();
        var order = (await _stage.PlaceAsync(guest, ("payment", new { token = "card_ask" }))).Data("placeOrder", "order");
        Assert.Equal("https://bank.example/ask", order.GetProperty("payment").GetProperty("confirmationUrl").GetString());
        var charge = Assert.Single(_charges.Values);
        var body = JsonSerializer.SerializeToUtf8Bytes(new { id = "n1", @event = "charge.paid", at = DateTime.UtcNow, @object = new { id = charge.Id, state = "paid", reference = charge.Reference } });
        using var content = new ByteArrayContent(body);
        content.Headers.Add(WebhookSignature.Header, WebhookSignature.Sign(_shop.Services.GetRequiredService<PaymentOptions>().WebhookSecret, body, DateTimeOffset.UtcNow));
        using var response = await guest.PostAsync(new Uri("/webhooks/payments", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var now = await ApiHost.AskAsync(guest, "query($id: ID!) { order(id: $id) { paymentStatus } }", new { id = order.GetProperty("id").GetString() });
        Assert.Equal("PAID", now.Data("order", "paymentStatus").GetString());
    }

    /// <summary>A guest of the shop that has the other provider.</summary>
    private async Task<HttpClient> GuestAsync()
    {
        using var guest = await _stage.GuestAsync((await _stage.ProductAsync(5), 1));
        var client = _shop.CreateClient();
        client.DefaultRequestHeaders.Add("X-Session-Token", guest.DefaultRequestHeaders.GetValues("X-Session-Token"));
        return client;
    }

    private WebApplication Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/charges", (HttpContext http, JsonElement input) => Answer(http, () =>
        {
            var reference = input.GetProperty("reference").GetString()!;
            return _charges.GetOrAdd(reference, key => input.GetProperty("source").GetString() switch
            {
                "card_fine" => new Charge("ch_" + key, "reserved", key),
                "card_ask" => new Charge("ch_" + key, "action_required", key, ActionUrl: "https://bank.example/ask"),
                _ => new Charge("ch_" + key, "rejected", key, "stolen"),
            });
        }));
        app.MapPost("/v1/charges/{id}/capture", (HttpContext http, string id) => Answer(http, () => Move(id, "paid")));
        app.MapPost("/v1/charges/{id}/cancel", (HttpContext http, string id) => Answer(http, () => Move(id, "cancelled")));
        app.MapPost("/v1/refunds", (HttpContext http) => Answer(http, () => new Charge("re_1", "refunded", "")));
        app.MapGet("/v1/charges", (string reference) => _charges.TryGetValue(reference, out var charge) ? Json(charge) : Results.NotFound());
        return app;
    }

    private Charge Move(string id, string state) => _charges.AddOrUpdate(id[3..], _ => throw new InvalidOperationException(), (_, charge) => charge with { State = state });

    private IResult Answer(HttpContext http, Func<Charge> work)
    {
        if (http.Request.Headers["Idempotency-Key"].ToString().Length == 0) return Results.StatusCode(400);
        var charge = work();
        return Interlocked.Decrement(ref _failures) >= 0 ? Results.StatusCode(503) : Json(charge);
    }

    private static IResult Json(Charge charge) => Results.Json(new
    {
        id = charge.Id, state = charge.State, reference = charge.Reference, reason = charge.Reason, action_url = charge.ActionUrl,
    });

    private sealed record Charge(string Id, string State, string Reference, string? Reason = null, string? ActionUrl = null);
}
