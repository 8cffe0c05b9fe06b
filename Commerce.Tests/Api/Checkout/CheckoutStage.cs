using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Commerce.Domain.Promotions;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.Api.Checkout;

/// <summary>Goods on the shelf and guests with full carts, ready to check out over HTTP.</summary>
internal sealed class CheckoutStage(ApiHost api)
{
    public const string PlaceOrder = """
        mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
          order { id orderNumber status email totalCents subtotalCents discountCents taxCents shippingCostCents couponCode paymentStatus
                  payment { id status failureCode confirmationUrl capturedCents refundedCents }
                  items { productName quantity totalPriceCents discountCents taxCents } taxes { taxCents taxableCents }
                  history { status note } actions { action enabled code reason } }
          warnings { code message path }
          errors { __typename ... on Error { code message path } ... on TotalChangedError { totalCents } ... on OutOfStockError { available }
                   ... on CouponRefusedError { reason missingCents } } } }
        """;

    private static readonly object Address = new { name = "Ada Lovelace", line1 = "1 Main St", city = "Los Angeles", state = "CA", country = "US", postalCode = "90001" };

    /// <summary>A product on sale with some stock.</summary>
    public async Task<Product> ProductAsync(int stock, int priceCents = 1000, Action<Product>? change = null)
    {
        await using var context = Context();
        var product = Make.Product(priceCents);
        change?.Invoke(product);
        context.Products.Add(product);
        await context.SaveChangesAsync();
        if (stock != 0)
            await api.Services.GetRequiredService<StockLedger>()
                .SetAsync(context, product.Id, null, stock, InventoryTransactionType.Purchase);
        return product;
    }

    public async Task<Coupon> CouponAsync(Action<Coupon> change)
    {
        await using var context = Context();
        var coupon = new Coupon { Code = $"TEST{Make.Next()}", DiscountType = DiscountType.FixedAmount, DiscountValueCents = 500 };
        change(coupon);
        context.Coupons.Add(coupon);
        await context.SaveChangesAsync();
        return coupon;
    }

    /// <summary>A guest with a cart.</summary>
    public async Task<HttpClient> GuestAsync(params (Product Product, int Quantity)[] lines)
    {
        var (session, token) = await api.Services.GetRequiredService<TokenService>().StartGuestAsync(new ClientInfo());
        await FillAsync(session.Id, lines);
        var client = api.NewClient();
        client.DefaultRequestHeaders.Add("X-Session-Token", token);
        return client;
    }

    /// <summary>The same guest, with another cart.</summary>
    public async Task FillAsync(HttpClient guest, params (Product Product, int Quantity)[] lines)
    {
        var token = guest.DefaultRequestHeaders.GetValues("X-Session-Token").Single();
        var session = await api.Services.GetRequiredService<TokenService>().FindGuestAsync(token);
        await FillAsync(session!.Id, lines);
    }

    /// <summary>The input of an order that goes through; some of it exchanged.</summary>
    public async Task<Dictionary<string, object?>> InputAsync(params (string Name, object? Value)[] changes)
    {
        var input = new Dictionary<string, object?>
        {
            ["idempotencyKey"] = Guid.NewGuid().ToString(),
            ["email"] = $"guest{Make.Next()}@example.com",
            ["shippingAddress"] = Address,
            ["shippingOptionId"] = await ShippingOptionAsync(),
            ["payment"] = new { token = "tok_ok" },
        };
        foreach (var (name, value) in changes)
        {
            if (value is null) input.Remove(name);
            else input[name] = value;
        }

        return input;
    }

    public async Task<Answer> PlaceAsync(HttpClient client, params (string Name, object? Value)[] changes) =>
        await ApiHost.AskAsync(client, PlaceOrder, new { input = await InputAsync(changes) });

    public async Task<string> ShippingOptionAsync()
    {
        await using var context = Context();
        return GlobalId("ShippingOption", await context.ShippingOptions.Where(option => option.Name == "Standard").Select(option => option.Id).SingleAsync());
    }

    public static string GlobalId(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));

    public static int LocalId(string id) => int.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], null);

    public async Task<int> StockAsync(Product product)
    {
        await using var context = Context();
        var row = await context.Products.AsNoTracking().Where(row => row.Id == product.Id)
            .Select(row => new { row.StockQuantity, Ledger = row.InventoryTransactions.Sum(change => change.QuantityChange) }).SingleAsync();
        if (row.Ledger != row.StockQuantity) throw new InvalidOperationException($"The ledger says {row.Ledger}, the stock {row.StockQuantity}.");
        return row.StockQuantity;
    }

    public CommerceDbContext Context() => api.Services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContext();

    private async Task FillAsync(int sessionId, (Product Product, int Quantity)[] lines)
    {
        await using var context = Context();
        var now = DateTime.UtcNow;
        var cart = new Cart
        {
            Items =
            [
                .. lines.Select(line => new CartItem
                {
                    ProductId = line.Product.Id, Quantity = line.Quantity, UnitPriceCents = line.Product.PriceCents, ProductName = line.Product.Name, AddedAt = now,
                }),
            ],
        };
        cart.Recalculate();
        context.Carts.Add(cart);
        await context.SaveChangesAsync();
        await context.Sessions.Where(session => session.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(session => session.CartId, cart.Id));
    }
}
