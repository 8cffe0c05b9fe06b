using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Wishlists and reviews over HTTP.</summary>
public abstract class WishlistContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";

    private const string Add = $$"""
        mutation($product: ID!, $variant: ID, $quantity: Int, $note: String) {
            addToWishlist(input: { productId: $product, variantId: $variant, quantity: $quantity, note: $note }) {
                wishlistItem { id quantity note product { id } variant { id } wishlist { id } } {{Errors}} } }
        """;

    private const string Update = $$"""
        mutation($id: ID!, $quantity: Int, $note: String) {
            updateWishlistItem(input: { id: $id, quantity: $quantity, note: $note }) { wishlistItem { quantity note } {{Errors}} } }
        """;

    private const string Remove = $$"""mutation($id: ID!) { removeFromWishlist(input: { id: $id }) { wishlist { items { id } } {{Errors}} } }""";
    private const string Share = "mutation { shareWishlist { wishlist { shareToken shareUrl } } }";
    private const string Shared = "query($token: String!) { sharedWishlist(token: $token) { ownerFirstName products { id name } } }";

    private const string Write = $$"""
        mutation($product: ID!, $rating: Float!, $title: String, $comment: String) {
            writeReview(input: { productId: $product, rating: $rating, title: $title, comment: $comment }) {
                review { id rating title comment isVerifiedPurchase authorName product { ratingCount } } {{Errors}} } }
        """;

    private const string Delete = $$"""mutation($id: ID!) { deleteReview(input: { id: $id }) { product { id ratingCount } {{Errors}} } }""";

    [ContractFact]
    public async Task Wishes_AddedTwice_StandThereOnce()
    {
        using var person = await Person.SignUpAsync(api);
        var (product, variant) = await ProductAsync();
        var whole = (await person.AskAsync(Add, new { product })).Data("addToWishlist", "wishlistItem");
        var one = (await person.AskAsync(Add, new { product, variant, quantity = 2, note = " for Ada " })).Data("addToWishlist", "wishlistItem");
        var again = (await person.AskAsync(Add, new { product, variant, quantity = 3 })).Data("addToWishlist", "wishlistItem");

        Assert.Equal(1, whole.GetProperty("quantity").GetInt32());
        Assert.Equal(variant, one.GetProperty("variant").GetProperty("id").GetString());
        Assert.Equal((one.GetProperty("id").GetString(), 3, "for Ada"), (again.GetProperty("id").GetString(), again.GetProperty("quantity").GetInt32(), again.GetProperty("note").GetString()));
        var id = one.GetProperty("id").GetString();
        Assert.Equal("", (await person.AskAsync(Update, new { id, note = "" })).Data("updateWishlistItem", "wishlistItem", "note").GetString() ?? "");
        Assert.Equal(["INVALID_QUANTITY quantity", "INVALID_TEXT note"], (await person.AskAsync(Update, new { id, quantity = 0, note = new string('x', 501) })).Refusals("updateWishlistItem"));
        Assert.Equal(1, (await person.AskAsync(Remove, new { id })).Data("removeFromWishlist", "wishlist", "items").GetArrayLength());
        Assert.Equal(["WISHLIST_ITEM_NOT_FOUND id"], (await person.AskAsync(Remove, new { id })).Refusals("removeFromWishlist"));
    }

    [ContractFact]
    public async Task Wishes_OfNothingOrOfOthers_AreRefused()
    {
        using var person = await Person.SignUpAsync(api);
        using var other = await Person.SignUpAsync(api);
        var (product, _) = await ProductAsync();
        var id = (await person.AskAsync(Add, new { product })).Data("addToWishlist", "wishlistItem", "id").GetString();
        await using var db = api.Database.NewContext();
        var hidden = await db.Products.FirstAsync(row => !row.IsActive || row.ArchivedAt != null);
        var elsewhere = await db.ProductVariants.FirstAsync(row => row.ArchivedAt == null && row.Product!.IsActive && row.Product.ArchivedAt == null);
        var without = await db.Products.FirstAsync(row => row.Id != elsewhere.ProductId && row.IsActive && row.ArchivedAt == null);

        Assert.Equal(["PRODUCT_NOT_FOUND productId"], (await person.AskAsync(Add, new { product = Id("Product", hidden.Id) })).Refusals("addToWishlist"));
        Assert.Equal(["VARIANT_NOT_FOUND variantId"],
            (await person.AskAsync(Add, new { product = Id("Product", without.Id), variant = Id("ProductVariant", elsewhere.Id) })).Refusals("addToWishlist"));
        Assert.Equal(["WISHLIST_ITEM_NOT_FOUND id"], (await other.AskAsync(Remove, new { id })).Refusals("removeFromWishlist"));
        Assert.Equal(["WISHLIST_ITEM_NOT_FOUND id"], (await other.AskAsync(Update, new { id, quantity = 5 })).Refusals("updateWishlistItem"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Add, new { product })).Codes);
    }

    [ContractFact]
    public async Task FirstWishes_FromManyTabsAtOnce_AreOnOneList()
    {
        using var person = await Person.SignUpAsync(api);
        var (product, variant) = await ProductAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => person.AskAsync(Add, new { product, variant = i % 2 == 0 ? variant : null })));

        Assert.All(answers, answer => Assert.Empty(answer.Refusals("addToWishlist")));
        Assert.Equal(2, (await person.AskAsync("{ me { wishlist { items { id } } } }")).Data("me", "wishlist", "items").GetArrayLength());
    }

    [ContractFact]
    public async Task Wish_MovedToTheCartByTwoTabs_IsMovedOnce()
    {
        const string move = $$"""
            mutation($id: ID!, $variant: ID) { moveWishlistItemToCart(input: { id: $id, variantId: $variant }) {
                cart { totalItems items { quantity } } warnings { code } {{Errors}} } }
            """;
        using var person = await Person.SignUpAsync(api);
        var (product, variant) = await ProductAsync();
        var id = (await person.AskAsync(Add, new { product })).Data("addToWishlist", "wishlistItem", "id").GetString();
        Assert.Equal(["VARIANT_REQUIRED variantId"], (await person.AskAsync(move, new { id })).Refusals("moveWishlistItemToCart"));
        Assert.Equal(1, (await person.AskAsync("{ me { wishlist { items { id } } } }")).Data("me", "wishlist", "items").GetArrayLength());

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => person.AskAsync(move, new { id, variant })));

        var moved = Assert.Single(answers, answer => !answer.Refusals("moveWishlistItemToCart").Any());
        Assert.Equal(1, moved.Data("moveWishlistItemToCart", "cart", "totalItems").GetInt32());
        Assert.Equal(0, (await person.AskAsync("{ me { wishlist { items { id } } } }")).Data("me", "wishlist", "items").GetArrayLength());
    }

    [ContractFact]
    public async Task SharedList_ShowsProductsAndAFirstName_UntilItIsRevoked()
    {
        using var person = await Person.SignUpAsync(api);
        var (product, variant) = await ProductAsync();
        await person.AskAsync(Add, new { product, variant, note = "secret" });
        var list = (await person.AskAsync(Share)).Data("shareWishlist", "wishlist");
        var token = list.GetProperty("shareToken").GetString()!;
        Assert.EndsWith($"wishlist/shared?token={token}", list.GetProperty("shareUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(token, (await person.AskAsync(Share)).Data("shareWishlist", "wishlist", "shareToken").GetString());

        var seen = await api.AskAsync(Shared, new { token });

        Assert.Equal("Nia", seen.Data("sharedWishlist", "ownerFirstName").GetString());
        Assert.Equal(product, seen.Data("sharedWishlist", "products", 0, "id").GetString());
        Assert.DoesNotContain(person.Email, seen.ToString(), StringComparison.Ordinal);
        // The link opens the list and no other door.
        Assert.True((await api.AskAsync("{ wishlists { totalCount } }")).HasErrors);
        await person.AskAsync("mutation { stopSharingWishlist { wishlist { shareToken } } }");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.AskAsync(Shared, new { token })).Data("sharedWishlist").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.AskAsync(Shared, new { token = "" })).Data("sharedWishlist").ValueKind);
        Assert.NotEqual(token, (await person.AskAsync(Share)).Data("shareWishlist", "wishlist", "shareToken").GetString());
    }

    [ContractFact]
    public async Task Review_WrittenTwice_IsOne_AndCounts()
    {
        using var person = await Person.SignUpAsync(api);
        var (product, _) = await ProductAsync();
        var first = (await person.AskAsync(Write, new { product, rating = 4.5, title = " Fine ", comment = "Line one\nline two" })).Data("writeReview", "review");
        var second = (await person.AskAsync(Write, new { product, rating = 2 })).Data("writeReview", "review");

        Assert.Equal(("Fine", "Nia", false), (first.GetProperty("title").GetString(), first.GetProperty("authorName").GetString(), first.GetProperty("isVerifiedPurchase").GetBoolean()));
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal(first.GetProperty("product").GetProperty("ratingCount").GetInt32(), second.GetProperty("product").GetProperty("ratingCount").GetInt32());
        Assert.Equal(["CARD_NUMBER_REFUSED comment", "INVALID_RATING rating", "INVALID_TEXT title"],
            (await person.AskAsync(Write, new { product, rating = 5.5, title = new string('x', 121), comment = "my card 4242 4242 4242 4242" })).Refusals("writeReview"));
        Assert.Equal(["PRODUCT_NOT_FOUND productId"], (await person.AskAsync(Write, new { product = Id("Product", 999999), rating = 1 })).Refusals("writeReview"));
    }

    [ContractFact]
    public async Task Review_IsTakenAway_ByItsAuthorAndByThoseWhoServeCustomers()
    {
        using var person = await Person.SignUpAsync(api);
        using var other = await Person.SignUpAsync(api);
        var (product, _) = await ProductAsync();
        var mine = (await person.AskAsync(Write, new { product, rating = 1 })).Data("writeReview", "review", "id").GetString();
        var theirs = (await other.AskAsync(Write, new { product, rating = 1, comment = "rude" })).Data("writeReview", "review", "id").GetString();

        Assert.Equal(["REVIEW_NOT_FOUND id"], (await person.AskAsync(Delete, new { id = theirs })).Refusals("deleteReview"));
        Assert.Equal(product, (await person.AskAsync(Delete, new { id = mine })).Data("deleteReview", "product", "id").GetString());
        Assert.Equal(["REVIEW_NOT_FOUND id"], (await api.AskAsync(Delete, new { id = theirs }, "merch@demo.example")).Refusals("deleteReview"));
        Assert.Empty((await api.AskAsync(Delete, new { id = theirs }, "support@demo.example")).Refusals("deleteReview"));
        await using var db = api.Database.NewContext();
        Assert.True(await db.AuditLogs.AnyAsync(row => row.Action == "review.delete" && row.ActorEmail == "support@demo.example"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Delete, new { id = mine })).Codes);
    }

    private static string Id(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));

    private async Task<(string Product, string Variant)> ProductAsync()
    {
        var nodes = (await api.AskAsync("{ products(first: 20) { nodes { id variants { id } } } }")).Data("products", "nodes").EnumerateArray();
        var product = nodes.First(node => node.GetProperty("variants").GetArrayLength() > 0);
        return (product.GetProperty("id").GetString()!, product.GetProperty("variants")[0].GetProperty("id").GetString()!);
    }
}

public sealed class SqliteWishlistTests(SqliteApi api) : WishlistContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresWishlistTests(PostgresApi api) : WishlistContract(api), IClassFixture<PostgresApi>;
