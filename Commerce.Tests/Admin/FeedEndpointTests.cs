using System.Net;
using System.Text;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Files on their way in, and lists on their way out.</summary>
public sealed class FeedEndpointTests
{
    private readonly FakeApi api = new FakeApi().Data("SignIn", Answers.Tokens("signIn")).Data("ProductFeeds", """{"productFeeds":{"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false},"totalCount":0}}""");

    [Fact]
    public async Task Upload_WithItsToken_PassesTheFileOn()
    {
        api.Data("UploadProductFeed", """{"uploadProductFeed":{"productFeed":{"id":"F1","status":"PENDING"},"errors":null}}""");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.SendAsync(await UploadAsync(admin));

        Assert.Equal("""{"id":"F1"}""", await response.Content.ReadAsStringAsync());
        var passed = api.Last("UploadProductFeed");
        Assert.Equal("Handle,Title", FakeRequest.Part(passed.Body, "0"));
        Assert.Equal("""{"input":{"file":null,"dryRun":true,"feedType":"PRICES"}}""", passed.Variables.GetRawText());
    }

    [Fact]
    public async Task Upload_Refused_SaysWhy()
    {
        api.Data("UploadProductFeed", """{"uploadProductFeed":{"productFeed":null,"errors":[{"message":"Too large."}]}}""");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.SendAsync(await UploadAsync(admin));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("""{"message":"Too large."}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Upload_WithoutItsToken_IsRefused()
    {
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();
        var request = await UploadAsync(admin);
        request.Headers.Remove("RequestVerificationToken");

        Assert.Equal(HttpStatusCode.BadRequest, (await admin.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Label_WithItsToken_PassesTheFileOn()
    {
        api.Data("UploadShippingLabel", """{"uploadShippingLabel":{"shipment":{"id":"S1","status":"LABEL_CREATED","trackingNumber":null},"errors":null}}""");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();
        var request = await UploadAsync(admin);
        request.RequestUri = new Uri("/admin/labels/upload?shipment=S1&filename=label.pdf", UriKind.Relative);

        var response = await admin.SendAsync(request);

        Assert.Equal("""{"id":"S1"}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("""{"input":{"shipmentId":"S1","file":null}}""", api.Last("UploadShippingLabel").Variables.GetRawText());
    }

    [Fact]
    public async Task ErrorsCsv_WithManyPages_WritesAllOfThem()
    {
        const string More = """{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"a","endCursor":"b"}""";
        api.On("ProductFeed", request => FakeApi.Json(request.Variables.TryGetProperty("after", out _)
            ? $$"""{"data":{{Answers.Feed(errorRows: 2, errors: Answers.Error(9, "x"))}} }"""
            : $$"""{"data":{{Answers.Feed(errorRows: 2, errors: Answers.Error(3, "=1+1", "Say \\\"why\\\"."), page: More)}} }"""));
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.GetAsync("/admin/feeds/F1/errors.csv?column=Price");

        Assert.Equal("shop-errors.csv", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(
            "Row,Column,Value,Code,Message\r\n3,Price,\"'=1+1\",PRICE_NEGATIVE,\"Say \"\"why\"\".\"\r\n9,Price,x,PRICE_NEGATIVE,Mend it.\r\n",
            (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
        Assert.Equal("""{"and":[{"column":{"eq":"Price"}}]}""", api.Last("ProductFeed").Variables.GetProperty("where").GetRawText());
    }

    [Fact]
    public async Task ErrorsCsv_OfAFeedThatIsNotThere_IsNotFound()
    {
        api.Data("ProductFeed", """{"productFeed":null}""");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/feeds/F9/errors.csv")).StatusCode);
    }

    private static async Task<HttpRequestMessage> UploadAsync(AdminHost admin)
    {
        var page = await (await admin.GetAsync("/admin/feeds")).Content.ReadAsStringAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/admin/feeds/upload?filename=shop.csv&feedType=PRICES&dryRun=true")
        {
            Content = new StringContent("Handle,Title", Encoding.UTF8, "text/csv")
        };
        request.Headers.Add("RequestVerificationToken", AdminHost.Token(page));
        return request;
    }
}
