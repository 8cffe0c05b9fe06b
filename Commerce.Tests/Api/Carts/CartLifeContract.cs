using System.Text.Json;
using Commerce.Domain.Carts;
using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Carts;

/// <summary>Carts that are merged, given up and brought back, over HTTP.</summary>
public abstract class CartLifeContract(ApiHost api)
{
    private const string SignIn = $$"""
        mutation($email: String!) { signIn(input: { email: $email, password: "quiet lantern 47" }) {
            authTokens { accessToken user { cart { {{CartClient.Cart}} } } } warnings { code requestedQuantity quantity item { quantity } } errors { ... on Error { code } } } }
        """;

    [ContractFact]
    public async Task SignIn_WithAGuestsCart_AddsUp_CappedByStock_AndLosesNothing()
    {
        var (customer, email) = await CartClient.CustomerAsync(api);
        using var before = customer;
        using var guest = await CartClient.GuestAsync(api);
        var (both, _) = await CartClient.ProductAsync(api, stock: 50);
        var (few, _) = await CartClient.ProductAsync(api, stock: 4);
        var (mine, _) = await CartClient.ProductAsync(api);
        var (theirs, theirsId) = await CartClient.ProductAsync(api, priceCents: 300);
        await before.AddAsync(both, 2);
        await before.AddAsync(few, 3);
        await before.AddAsync(mine, 1);
        await guest.AddAsync(both, 5);
        await guest.AddAsync(few, 3);
        await guest.AddAsync(theirs, 7, metadata: "{\"gift\":true}");
        await using (var context = api.Database.NewContext())
            await context.Products.Where(p => p.Id == theirsId).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsActive, false));

        var answer = await ApiHost.AskAsync(guest.Http, SignIn, new { email });
        var cart = answer.Data("signIn", "authTokens", "user", "cart");

        Assert.Equal([7, 4, 1, 7], CartClient.QuantitiesOf(cart));
        Assert.Equal(7000 + 4000 + 1000 + 2100, cart.GetProperty("totalCents").GetInt32());
        Assert.Equal(["QUANTITY_CAPPED"], CartClient.WarningsOf(answer.Data("signIn")));
        Assert.Equal(6, answer.Data("signIn", "warnings", 0, "requestedQuantity").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await guest.ReadAsync()).ValueKind);

        // A second sign-in finds nothing more to merge, and the guest's next cart is another one.
        var again = await ApiHost.AskAsync(guest.Http, SignIn, new { email });
        Assert.Equal(cart.ToString(), again.Data("signIn", "authTokens", "user", "cart").ToString());
        Assert.Equal([1], CartClient.QuantitiesOf((await guest.AddAsync(mine)).GetProperty("cart")));
        await using var db = api.Database.NewContext();
        Assert.Equal(1, await db.Carts.CountAsync(row => row.Status == CartStatus.Merged && row.Items.Any(item => item.ProductId == theirsId)));
    }

    [ContractFact]
    public async Task SignIn_TwiceAtOnce_MergesOnce()
    {
        var (customer, email) = await CartClient.CustomerAsync(api);
        customer.Dispose();
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        await guest.AddAsync(product, 3);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ApiHost.AskAsync(guest.Http, SignIn, new { email })));

        Assert.All(answers, answer => Assert.False(answer.HasErrors, answer.ToString()));
        using var client = CartClient.Bearer(api, answers[0].Data("signIn", "authTokens", "accessToken").GetString()!);
        Assert.Equal([3], CartClient.QuantitiesOf(await client.ReadAsync()));
    }

    [ContractFact]
    public async Task SignUp_WithAGuestsCart_TakesItAlong()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var version = (await guest.AddAsync(product, 2)).GetProperty("cart").GetProperty("version").GetInt32();
        var email = $"{Guid.NewGuid():N}@example.com";

        var answer = await ApiHost.AskAsync(
            guest.Http,
            "mutation($email: String!) { signUp(input: { email: $email, password: \"quiet lantern 47\", firstName: \"A\", lastName: \"B\" }) { user { email } warnings { code } errors { ... on Error { code } } } }",
            new { email });

        Assert.Equal(JsonValueKind.Null, answer.Data("signUp", "errors").ValueKind);
        Assert.Empty(CartClient.WarningsOf(answer.Data("signUp")));
        using var client = CartClient.Bearer(api, await api.SignInAsync(email, CartClient.Password));
        var cart = await client.ReadAsync();
        Assert.Equal([2], CartClient.QuantitiesOf(cart));
        Assert.True(cart.GetProperty("version").GetInt32() > version);
        // Signing up refused merges nothing.
        using var other = await CartClient.GuestAsync(api);
        await other.AddAsync(product);
        await ApiHost.AskAsync(
            other.Http, "mutation($email: String!) { signUp(input: { email: $email, password: \"quiet lantern 47\", firstName: \"A\", lastName: \"B\" }) { errors { ... on Error { code } } } }", new { email });
        Assert.Equal([1], CartClient.QuantitiesOf(await other.ReadAsync()));
    }

    [ContractFact]
    public async Task Abandoned_AfterItsTime_NotBefore_AndTheNextCartIsAnother()
    {
        using var guest = await CartClient.GuestAsync(api);
        using var other = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var id = (await guest.AddAsync(product, 2)).GetProperty("cart").GetProperty("id").GetString();
        await other.AddAsync(product);
        var version = (await guest.ReadAsync()).GetProperty("version").GetInt32();
        await AgeAsync(id!, CartSettings.Default.AbandonAfter + TimeSpan.FromMinutes(1));

        await RunJobAsync();

        Assert.Equal(JsonValueKind.Null, (await guest.ReadAsync()).ValueKind);
        Assert.Equal("ACTIVE", (await other.ReadAsync()).GetProperty("status").GetString());
        var seen = await ApiHost.AskAsync(guest.Http, "query($id: ID!) { node(id: $id) { ... on Cart { status abandonedAt totalItems actions { action code } } } }", new { id });
        Assert.Equal("ABANDONED", seen.Data("node", "status").GetString());
        Assert.Contains("CART_NOT_ACTIVE", seen.ToString(), StringComparison.Ordinal);
        var next = (await guest.AddAsync(product)).GetProperty("cart");
        Assert.NotEqual(id, next.GetProperty("id").GetString());
        Assert.True(next.GetProperty("version").GetInt32() > version);
    }

    [ContractFact]
    public async Task Link_OfAnAbandonedCart_BringsTheLines_OnceAndNoMore()
    {
        var (customer, _) = await CartClient.CustomerAsync(api);
        using var owner = customer;
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api, stock: 9);
        var (other, _) = await CartClient.ProductAsync(api);
        await owner.AddAsync(product, 4, metadata: "{\"a\":1}");
        var id = (await owner.AddAsync(other, 1)).GetProperty("cart").GetProperty("id").GetString();
        await AgeAsync(id!, CartSettings.Default.AbandonAfter * 2);
        await RunJobAsync();

        const string create = "mutation($id: ID!) { createCartLink(input: { cartId: $id }) { cartLink { token expiresAt cart { status linkExpiresAt version } } errors { ... on Error { code } } } }";
        Assert.Equal("CART_NOT_FOUND", (await ApiHost.AskAsync(guest.Http, create, new { id })).Data("createCartLink", "errors", 0, "code").GetString());
        var old = (await ApiHost.AskAsync(owner.Http, create, new { id })).Data("createCartLink", "cartLink", "token").GetString();
        var link = (await api.AskAsync(create, new { id }, "support@demo.example")).Data("createCartLink", "cartLink");
        var token = link.GetProperty("token").GetString();
        Assert.Equal(link.GetProperty("expiresAt").ToString(), link.GetProperty("cart").GetProperty("linkExpiresAt").ToString());

        await guest.AddAsync(other, 3);
        Assert.Equal(["INVALID_CART_LINK"], CartClient.CodesOf(await guest.DoAsync("restoreCart", new { token = old })));
        var restored = await guest.DoAsync("restoreCart", new { token });
        Assert.Equal([3, 4], CartClient.QuantitiesOf(restored.GetProperty("cart")));
        Assert.Equal(
            restored.GetProperty("cart").GetProperty("version").GetInt32(),
            (await guest.DoAsync("restoreCart", new { token })).GetProperty("cart").GetProperty("version").GetInt32());

        const string revoke = "mutation($id: ID!) { revokeCartLink(input: { cartId: $id }) { revoked errors { ... on Error { code } } } }";
        Assert.Equal("CART_NOT_FOUND", (await ApiHost.AskAsync(guest.Http, revoke, new { id })).Data("revokeCartLink", "errors", 0, "code").GetString());
        Assert.True((await ApiHost.AskAsync(owner.Http, revoke, new { id })).Data("revokeCartLink", "revoked").GetBoolean());
        Assert.Equal("NO_CART_LINK", (await ApiHost.AskAsync(owner.Http, revoke, new { id })).Data("revokeCartLink", "errors", 0, "code").GetString());
        Assert.Equal(["INVALID_CART_LINK"], CartClient.CodesOf(await guest.DoAsync("restoreCart", new { token })));
        var log = await api.AskAsync("{ auditLogs(where: { action: { eq: \"cart.createLink\" } }) { nodes { actorEmail targetId } } }", email: "admin@demo.example");
        Assert.Contains("support@demo.example", log.ToString(), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Link_PastItsTime_OpensNothing()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var id = (await guest.AddAsync(product)).GetProperty("cart").GetProperty("id").GetString();
        var token = (await ApiHost.AskAsync(
            guest.Http, "mutation($id: ID!) { createCartLink(input: { cartId: $id }) { cartLink { token } } }", new { id })).Data("createCartLink", "cartLink", "token").GetString();
        Assert.Empty(CartClient.CodesOf(await guest.DoAsync("restoreCart", new { token })));
        var number = NumberOf(id!);
        await using (var context = api.Database.NewContext())
            await context.Carts.Where(cart => cart.Id == number).ExecuteUpdateAsync(set => set.SetProperty(cart => cart.RestoreTokenExpiresAt, DateTime.UtcNow.AddSeconds(-1)));

        Assert.Equal(["INVALID_CART_LINK"], CartClient.CodesOf(await guest.DoAsync("restoreCart", new { token })));
    }

    private static int NumberOf(string globalId) =>
        int.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(globalId)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);

    private async Task AgeAsync(string cartId, TimeSpan by)
    {
        var id = NumberOf(cartId);
        var at = DateTime.UtcNow - by;
        await using var context = api.Database.NewContext();
        await context.Carts.Where(cart => cart.Id == id).ExecuteUpdateAsync(set => set.SetProperty(cart => cart.UpdatedAt, at));
    }

    private async Task RunJobAsync()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRecurringJob>().OfType<CartAbandonment>().Single();
        await job.HandleAsync(new Job(), CancellationToken.None);
    }
}

public sealed class SqliteCartLifeTests(SqliteApi api) : CartLifeContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCartLifeTests(PostgresApi api) : CartLifeContract(api), IClassFixture<PostgresApi>;
