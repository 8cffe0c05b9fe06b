using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Orders that were placed and paid, and those who work on them.</summary>
internal sealed class AfterSaleStage(ApiHost api)
{
    public const string Support = "support@demo.example";

    public const string Admin = "admin@demo.example";

    public CheckoutStage Checkout { get; } = new(api);

    /// <summary>Places an order as a guest.</summary>
    public async Task<Sold> SellAsync(string token, (Product Product, int Quantity)[] lines, params (string, object?)[] changes)
    {
        var guest = await Checkout.GuestAsync(lines);
        var id = (await Checkout.PlaceAsync(guest, [("payment", new { token }), .. changes])).Data("placeOrder", "order", "id").GetString()!;
        var order = (await ApiHost.AskAsync(guest, "query($id: ID!) { order(id: $id) { id orderNumber email totalCents shippingCostCents items { id quantity } } }", new { id }))
            .Data("order");
        return new Sold(guest, order);
    }

    /// <summary>One product in some number, paid.</summary>
    public async Task<Sold> SellAsync(int quantity, int priceCents = 1000, string token = "tok_ok") =>
        await SellAsync(token, [(await Checkout.ProductAsync(quantity + 5, priceCents), quantity)]);

    /// <summary>Sends a mutation of the desk, as support unless said otherwise.</summary>
    public Task<Answer> DoAsync(string mutation, string selection, object input, string email = Support) =>
        api.AskAsync(Document(mutation, selection), new { input }, email);

    /// <summary>The same as a customer or guest.</summary>
    public static Task<Answer> DoAsync(HttpClient client, string mutation, string selection, object input) =>
        ApiHost.AskAsync(client, Document(mutation, selection), new { input });

    public async Task RunAsync(string jobType)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IRecurringJob>().Single(job => job.JobType == jobType).HandleAsync(new Job(), default);
    }

    public static string Key() => Guid.NewGuid().ToString();

    private static string Document(string mutation, string selection) =>
        $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ {selection} errors {{ __typename ... on Error {{ code message path }} }} }} }}";
}

/// <summary>An order as its guest sees it right after placing it.</summary>
internal sealed record Sold(HttpClient Guest, JsonElement Order) : IDisposable
{
    public string Id => Order.GetProperty("id").GetString()!;

    public string Number => Order.GetProperty("orderNumber").GetString()!;

    public string Email => Order.GetProperty("email").GetString()!;

    public int TotalCents => Order.GetProperty("totalCents").GetInt32();

    public int ShippingCents => Order.GetProperty("shippingCostCents").GetInt32();

    public string Line(int index = 0) => Order.GetProperty("items")[index].GetProperty("id").GetString()!;

    public void Dispose() => Guest.Dispose();
}
