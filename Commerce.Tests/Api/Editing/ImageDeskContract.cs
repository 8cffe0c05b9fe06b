using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds;
using Commerce.Domain.Files;
using Commerce.Domain.Web;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Editing;

/// <summary>Pictures as merchandisers add, sort, describe and remove them, over HTTP.</summary>
public abstract class ImageDeskContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Payload = """
        { product { version imageUrl thumbnailUrl images(order: [{ sortOrder: ASC }]) { id altText isPrimary url smallUrl mediumUrl largeUrl } } errors { __typename ... on Error { code message path } } }
        """;

    private const string Add = $$"""mutation($input: AddProductImageInput!) { addProductImage(input: $input) {{Payload}} }""";
    private const string Resize = $$"""mutation($input: ResizeProductImageInput!) { resizeProductImage(input: $input) {{Payload}} }""";
    private const string Update = $$"""mutation($id: ID!, $altText: String!) { updateProductImage(input: { id: $id, altText: $altText }) {{Payload}} }""";
    private const string Sort = $$"""mutation($productId: ID!, $imageIds: [ID!]!) { sortProductImages(input: { productId: $productId, imageIds: $imageIds }) {{Payload}} }""";
    private const string Remove = $$"""mutation($id: ID!) { removeProductImage(input: { id: $id }) {{Payload}} }""";
    private const string Look = "query($id: ID!) { product(id: $id) { thumbnailUrl imageUrl images { url smallUrl mediumUrl largeUrl } } }";

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Picture_IsServedInItsSizes_WithLongCaching_AsLongAsTheProductIsShown()
    {
        var id = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);
        var pictures = Enumerable.Range(0, 4).Select(_ => Png()).ToArray();
        var added = (await AddAsync(id, " A lantern ", ("file", pictures[0]), ("small", pictures[1]), ("medium", pictures[2]), ("large", pictures[3]))).Data("addProductImage", "product");
        var image = added.GetProperty("images")[0];

        Assert.Equal(("A lantern", true, 1), (Text(image, "altText"), image.GetProperty("isPrimary").GetBoolean(), added.GetProperty("version").GetInt32()));
        Assert.Equal((Text(image, "url"), Text(image, "smallUrl")), (Text(added, "imageUrl"), Text(added, "thumbnailUrl")));
        using var guest = api.NewClient();
        foreach (var (field, bytes) in new[] { "url", "smallUrl", "mediumUrl", "largeUrl" }.Zip(pictures))
        {
            using var served = await guest.GetAsync(Text(image, field));
            Assert.Equal(bytes, await served.Content.ReadAsByteArrayAsync());
            Assert.Equal(("image/png", "public, max-age=31536000, immutable"), (served.Content.Headers.ContentType!.MediaType, served.Headers.CacheControl!.ToString()));
        }

        // As a shopper reads it, both ways.
        Assert.Equal(Text(image, "mediumUrl"), (await api.AskAsync(Look, new { id })).Data("product", "images", 0, "mediumUrl").GetString());
        await AskAsync("mutation($id: ID!) { archiveProduct(input: { id: $id }) { product { id } } }", new { id });
        using var gone = await guest.GetAsync(Text(image, "smallUrl"));
        Assert.Equal(404, (int)gone.StatusCode);
    }

    [ContractFact]
    public async Task Pictures_AreSortedDescribedAndRemoved_AndAudited()
    {
        var product = await _stage.ProductAsync(0);
        var productId = CheckoutStage.GlobalId("Product", product.Id);
        foreach (var alt in new[] { "One", "Two", "Three" }) await AddAsync(productId, alt, ("file", Png()));
        var ids = (await AskAsync("query($id: ID!) { product(id: $id) { images(order: [{ sortOrder: ASC }]) { id } } }", new { id = productId }))
            .Data("product", "images").EnumerateArray().Select(image => Text(image, "id")).ToList();

        var sorted = await AskAsync(Sort, new { productId, imageIds = new[] { ids[2], ids[0], ids[1] } });
        Assert.Equal([("Three", true), ("One", false), ("Two", false)], Shown(sorted, "sortProductImages"));
        // Without a size of its own a picture is shown as it is.
        var first = sorted.Data("sortProductImages", "product", "images", 0);
        Assert.Equal(Text(first, "url"), Text(first, "smallUrl"));
        Assert.Equal(["IMAGE_NOT_FOUND imageIds"], (await AskAsync(Sort, new { productId, imageIds = ids[..2] })).Refusals("sortProductImages"));
        Assert.Equal(("Third", true), Shown(await AskAsync(Update, new { id = ids[2], altText = "Third" }), "updateProductImage")[0]);
        Assert.Equal(["INVALID_TEXT altText"], (await AskAsync(Update, new { id = ids[2], altText = " " })).Refusals("updateProductImage"));
        Assert.Equal([("One", true), ("Two", false)], Shown(await AskAsync(Remove, new { id = ids[2] }), "removeProductImage"));
        Assert.Equal(["IMAGE_NOT_FOUND id"], (await AskAsync(Remove, new { id = ids[2] })).Refusals("removeProductImage"));

        await using var db = api.Database.NewContext();
        Assert.Equal(["add", "add", "add", "sort", "describe", "remove"], await db.AuditLogs
            .Where(row => row.TargetType == nameof(Product) && row.TargetId == $"{product.Id}").OrderBy(row => row.Id).Select(row => row.Action.Substring("product.image.".Length)).ToListAsync());
    }

    [ContractFact]
    public async Task PictureOfAFeed_ShowsWhatBecameOfIt_AndIsTriedAgain()
    {
        var (product, feed, images) = await NamedAsync();
        var productId = CheckoutStage.GlobalId("Product", product.Id);
        var id = CheckoutStage.GlobalId("ProductFeed", feed.Id);
        const string Summary = "imageFetches { pending fetched failed failures { failure message count } } images(first: 5, where: { fetchStatus: { eq: FAILED } }) { totalCount nodes { sourceUrl product { id } } }";

        var shown = (await AskAsync($"query($id: ID!) {{ productFeed(id: $id) {{ {Summary} }} }}", new { id })).Data("productFeed");
        Assert.Equal(
            """{"pending":1,"fetched":0,"failed":2,"failures":[{"failure":"NOT_FOUND","message":"The host does not have it.","count":2}]}""", shown.GetProperty("imageFetches").GetRawText());
        Assert.Equal((2, productId), (shown.GetProperty("images").GetProperty("totalCount").GetInt32(), shown.GetProperty("images").GetProperty("nodes")[0].GetProperty("product").GetProperty("id").GetString()));
        var all = await AskAsync("{ productImages(first: 50, where: { fetchStatus: { eq: FAILED } }) { nodes { id fetchStatus fetchFailure fetchMessage fetchAttempts fetchAt fetchedAt productFeed { id } } } }", new { });
        Assert.Contains(all.Data("productImages", "nodes").EnumerateArray(), image => image.GetProperty("productFeed").GetProperty("id").GetString() == id && image.GetProperty("fetchAttempts").GetInt32() == 5);

        const string Retry = "mutation($id: ID!) { retryProductImage(input: { id: $id }) { product { images(where: { fetchStatus: { eq: FAILED } }) { id } } errors { ... on Error { code path } } } }";
        Assert.Equal(1, (await AskAsync(Retry, new { id = CheckoutStage.GlobalId("ProductImage", images[1]) })).Data("retryProductImage", "product", "images").GetArrayLength());
        var retried = await AskAsync($"mutation($id: ID!) {{ retryProductFeedImages(input: {{ id: $id }}) {{ productFeed {{ {Summary} }} errors {{ ... on Error {{ code }} }} }} }}", new { id });
        Assert.Equal(3, retried.Data("retryProductFeedImages", "productFeed", "imageFetches", "pending").GetInt32());
        Assert.Equal(["IMAGE_NOT_FOUND id"], (await AskAsync(Retry, new { id = CheckoutStage.GlobalId("ProductImage", int.MaxValue) })).Refusals("retryProductImage"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Retry, new { id = CheckoutStage.GlobalId("ProductImage", images[1]) }, "support@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync("{ productImages(first: 1) { totalCount } }")).Codes);
        var shopper = await api.AskAsync("query($id: ID!) { product(id: $id) { images { fetchStatus fetchMessage } } }", new { id = productId });
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], shopper.Codes.Distinct());
    }

    [ContractFact]
    public async Task PictureThatWasFetched_IsGivenItsSizes()
    {
        var productId = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);
        var added = (await AddAsync(productId, "A lantern", ("file", Png()))).Data("addProductImage", "product", "images", 0);
        Assert.Equal(Text(added, "url"), Text(added, "smallUrl"));
        var pictures = Enumerable.Range(0, 3).Select(_ => Png()).ToArray();

        var resized = await SendAsync(Resize, new() { ["id"] = Text(added, "id") }, ("small", pictures[0]), ("medium", pictures[1]), ("large", pictures[2]));

        var image = resized.Data("resizeProductImage", "product", "images", 0);
        using var guest = api.NewClient();
        foreach (var (field, bytes) in new[] { "smallUrl", "mediumUrl", "largeUrl" }.Zip(pictures)) Assert.Equal(bytes, await guest.GetByteArrayAsync(Text(image, field)));
        var html = "<html>"u8.ToArray();
        Assert.Equal(["INVALID_IMAGE small"], (await SendAsync(Resize, new() { ["id"] = Text(added, "id") }, ("small", html), ("medium", pictures[1]), ("large", pictures[2]))).Refusals("resizeProductImage"));
        var nobody = CheckoutStage.GlobalId("ProductImage", int.MaxValue);
        Assert.Equal(["IMAGE_NOT_FOUND id"], (await SendAsync(Resize, new() { ["id"] = nobody }, ("small", pictures[0]), ("medium", pictures[1]), ("large", pictures[2]))).Refusals("resizeProductImage"));
    }

    [ContractFact]
    public async Task Picture_ThatIsNone_OrSaysNothing_IsRefused()
    {
        var id = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);

        Assert.Equal(["INVALID_IMAGE file"], (await AddAsync(id, "Script", ("file", "<svg onload=alert(1)>"u8.ToArray()))).Refusals("addProductImage"));
        Assert.Equal(["INVALID_IMAGE small"], (await AddAsync(id, "Script", ("file", Png()), ("small", "<html>"u8.ToArray()))).Refusals("addProductImage"));
        Assert.Equal(["INVALID_TEXT altText"], (await AddAsync(id, "", ("file", Png()))).Refusals("addProductImage"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Remove, new { id = CheckoutStage.GlobalId("ProductImage", 1) }, "support@demo.example")).Codes);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static List<(string, bool)> Shown(Answer answer, string mutation) =>
        [.. answer.Data(mutation, "product", "images").EnumerateArray().Select(image => (Text(image, "altText"), image.GetProperty("isPrimary").GetBoolean()))];

    /// <summary>As far as it tells what it is; each is another one.</summary>
    private static byte[] Png() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Guid.NewGuid().ToByteArray()];

    private Task<Answer> AddAsync(string productId, string altText, params (string Field, byte[] Content)[] files) =>
        SendAsync(Add, new() { ["productId"] = productId, ["altText"] = altText }, files);

    /// <summary>A product with one picture of a feed that waits, and two that were given up.</summary>
    private async Task<(Product Product, ProductFeed Feed, List<int> Images)> NamedAsync()
    {
        var product = await _stage.ProductAsync(0);
        await using var db = api.Database.NewContext();
        var feed = new ProductFeed { Filename = "named.csv", Status = FeedStatus.Completed, Blob = new Blob { StorageKey = $"{Guid.NewGuid()}", Checksum = $"{Guid.NewGuid():N}{Guid.NewGuid():N}", StorageProvider = "none" } };
        db.ProductFeeds.Add(feed);
        await db.SaveChangesAsync();
        var images = Enumerable.Range(0, 3).Select(n => ProductImage.NamedBy(feed, $"https://img.example/{product.Id}/{n}.png", DateTime.UnixEpoch)).ToList();
        foreach (var image in images)
        {
            image.ProductId = product.Id;
            if (image != images[0])
                (image.FetchStatus, image.FetchAt, image.FetchAttempts, image.FetchFailure, image.FetchMessage) = (ImageFetchStatus.Failed, null, 5, WebFailure.NotFound, "The host does not have it.");
        }

        db.ProductImages.AddRange(images);
        await db.SaveChangesAsync();
        return (product, feed, images.ConvertAll(image => image.Id));
    }

    private async Task<Answer> SendAsync(string query, Dictionary<string, object?> input, params (string Field, byte[] Content)[] files)
    {
        foreach (var (field, _) in files) input[field] = null;
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(JsonSerializer.Serialize(new { query, variables = new { input } })), "operations");
        form.Add(new StringContent(JsonSerializer.Serialize(files.ToDictionary(file => file.Field, file => new[] { $"variables.input.{file.Field}" }))), "map");
        foreach (var (field, content) in files) form.Add(new ByteArrayContent(content), field, $"{field}.png");
        using var client = api.NewClient(Merchandiser);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone());
    }

    private Task<Answer> AskAsync(string query, object variables) => api.AskAsync(query, variables, Merchandiser);
}

public sealed class SqliteImageDeskTests(SqliteApi api) : ImageDeskContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresImageDeskTests(PostgresApi api) : ImageDeskContract(api), IClassFixture<PostgresApi>;
