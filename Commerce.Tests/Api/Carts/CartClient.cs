using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;

namespace Commerce.Tests.Api.Carts;

/// <summary>A shopper's client: a guest, or somebody signed in.</summary>
internal sealed class CartClient(HttpClient http) : IDisposable
{
    public const string Cart = "id version status syncSource totalItems totalCents couponCode items { id quantity unitPriceCents productName metadata }";

    public const string Payload = $$"""
        cart { {{Cart}} }
        warnings { code message productName oldPriceCents newPriceCents requestedQuantity quantity item { id quantity } }
        errors { __typename ... on Error { code message path } }
        """;

    public HttpClient Http => http;

    public static async Task<CartClient> GuestAsync(ApiHost api)
    {
        var answer = await api.AskAsync("mutation { startSession { guestSession { token } } }");
        return OfToken(api, answer.Data("startSession", "guestSession", "token").GetString()!);
    }

    /// <summary>Another tab of the same guest.</summary>
    public static CartClient OfToken(ApiHost api, string token)
    {
        var client = api.NewClient();
        client.DefaultRequestHeaders.Add("X-Session-Token", token);
        return new CartClient(client);
    }

    /// <summary>The password of everybody who signs up here.</summary>
    public const string Password = "quiet lantern 47";

    /// <summary>Somebody with an account of their own.</summary>
    public static async Task<(CartClient Client, string Email)> CustomerAsync(ApiHost api)
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"quiet lantern 47\", firstName: \"Ada\", lastName: \"L\" }) { user { id } } }", new { email });
        return (Bearer(api, await api.SignInAsync(email, Password)), email);
    }

    public static CartClient Bearer(ApiHost api, string token)
    {
        var client = api.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new CartClient(client);
    }

    public string GuestToken => http.DefaultRequestHeaders.GetValues("X-Session-Token").Single();

    /// <summary>Sends a mutation of the cart and returns its payload.</summary>
    public async Task<JsonElement> DoAsync(string mutation, object input, string payload = Payload)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await ApiHost.AskAsync(http, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {payload} }} }}", new { input });
        return answer.HasErrors ? throw new InvalidOperationException(answer.ToString()) : answer.Data(mutation);
    }

    public Task<JsonElement> AddAsync(string productId, int quantity = 1, string? variantId = null, string? metadata = null) =>
        DoAsync("addToCart", new { productId, variantId, quantity, metadata });

    /// <summary>The shopper's cart; null when there is none.</summary>
    public async Task<JsonElement> ReadAsync(string fields = Cart) => (await ApiHost.AskAsync(http, $"{{ cart {{ {fields} }} }}")).Data("cart");

    public void Dispose() => http.Dispose();

    /// <summary>The codes of a payload's errors.</summary>
    public static IReadOnlyList<string?> CodesOf(JsonElement payload) => payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors
        ? [.. errors.EnumerateArray().Select(error => error.GetProperty("code").GetString())]
        : [];

    /// <summary>The codes of a payload's, or a cart's, warnings.</summary>
    public static IReadOnlyList<string?> WarningsOf(JsonElement payload) =>
        [.. payload.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString())];

    /// <summary>The quantities of a cart's lines, in their order.</summary>
    public static IReadOnlyList<int> QuantitiesOf(JsonElement cart) =>
        [.. cart.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("quantity").GetInt32())];

    public static string GlobalId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));

    /// <summary>Puts a product into the catalog.</summary>
    public static async Task<(string GlobalId, int Id)> ProductAsync(
        ApiHost api, int stock = 100, int priceCents = 1000, InventoryPolicy policy = InventoryPolicy.Deny, bool isActive = true)
    {
        var product = Make.Product(priceCents);
        product.Name = $"Thing {Guid.NewGuid():N}";
        product.Slug = product.Sku = $"thing-{Guid.NewGuid():N}";
        product.StockQuantity = stock;
        product.InventoryPolicy = policy;
        product.IsActive = isActive;
        await using var context = api.Database.NewContext();
        context.Products.Add(product);
        await context.SaveChangesAsync();
        return (GlobalId(nameof(Product), product.Id), product.Id);
    }

    /// <summary>Gives a product a variant.</summary>
    public static async Task<string> VariantAsync(ApiHost api, int productId, string option, int stock = 100, int priceCents = 1000)
    {
        var variant = new ProductVariant
        {
            ProductId = productId, Name = option, Sku = $"v-{Guid.NewGuid():N}", PriceCents = priceCents, StockQuantity = stock, Option1Name = "Size", Option1Value = option,
        };
        await using var context = api.Database.NewContext();
        context.ProductVariants.Add(variant);
        await context.SaveChangesAsync();
        return GlobalId(nameof(ProductVariant), variant.Id);
    }
}
