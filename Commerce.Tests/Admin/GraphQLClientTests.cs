using System.Net;
using System.Text;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Commerce.Admin.Security;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class GraphQLClientTests : ComponentTest
{
    private GraphQLClient Client => Services.GetRequiredService<GraphQLClient>();

    [Fact]
    public async Task Execute_WithData_IsDataAndSendsTheToken()
    {
        Api.Data("Products", Answers.Products("Linen shirt"));

        var result = await RunAsync();

        Assert.Equal("Linen shirt", Assert.IsType<GraphQLResult<ProductsData>.Data>(result).Value.Products.Nodes[0].Name);
        Assert.Equal("access-1", Api.Last("Products").Token);
    }

    [Theory]
    [InlineData("AUTH_NOT_AUTHORIZED", FailureKind.NotAllowed, "Your role does not allow this.")]
    [InlineData("SOMETHING", FailureKind.Broken, "Boom")]
    public async Task Execute_WithAnError_IsAFailureOfItsKind(string code, FailureKind kind, string message)
    {
        Api.Answer("Products", $$"""{"errors":[{"message":"Boom","extensions":{"code":"{{code}}"} }]}""");

        Assert.Equal(new GraphQLFailure(kind, message), Failure(await RunAsync()));
    }

    [Fact]
    public async Task Execute_WithNobodyThere_IsUnreachable()
    {
        Api.IsDown = true;

        Assert.Equal(FailureKind.Unreachable, Failure(await RunAsync()).Kind);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, FailureKind.Unreachable)]
    [InlineData(HttpStatusCode.InternalServerError, FailureKind.Broken)]
    [InlineData(HttpStatusCode.Forbidden, FailureKind.NotAllowed)]
    public async Task Execute_WithoutGraphQL_IsAFailureOfItsKind(HttpStatusCode status, FailureKind kind)
    {
        Api.On("Products", _ => new HttpResponseMessage(status) { Content = new StringContent("<html>") });

        Assert.Equal(kind, Failure(await RunAsync()).Kind);
    }

    [Fact]
    public async Task Execute_WithAnotherShape_SaysWhere()
    {
        Api.Data("Products", """{"products":{"nodes":[{"id":1}]}}""");

        Assert.Contains("$.products.nodes[0].id", Failure(await RunAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_WithARejectedToken_RenewsItOnceAndGoesOn()
    {
        Api.Data("RefreshToken", Answers.Tokens("refreshToken", access: "access-2"))
            .On("Products", request => FakeApi.Json(request.Token == "access-2"
                ? $$"""{"data":{{Answers.Products("Linen shirt")}} }"""
                : """{"errors":[{"message":"no","extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}"""));

        Assert.IsType<GraphQLResult<ProductsData>.Data>(await RunAsync());
        Assert.Equal("refresh-1", Api.Last("RefreshToken").Variables.GetProperty("input").GetProperty("refreshToken").GetString());
    }

    [Fact]
    public async Task Execute_ByManyAtOnceWithARejectedToken_RenewsItOnce()
    {
        Api.Data("RefreshToken", Answers.Tokens("refreshToken", access: "access-2"))
            .On("Products", request => FakeApi.Json(request.Token == "access-2"
                ? $$"""{"data":{{Answers.Products("Linen shirt")}} }"""
                : """{"errors":[{"message":"no","extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}"""));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RunAsync()));

        Assert.Single(Api.Requests, request => request.Operation == "RefreshToken");
    }

    [Fact]
    public async Task Execute_WithASpentRefreshToken_IsSignedOut()
    {
        Api.Answer("RefreshToken", """{"data":{"refreshToken":{"authTokens":null,"errors":[{"message":"spent","code":"TOKEN_INVALID"}]}}}""")
            .Answer("Products", """{"errors":[{"message":"no","extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""");

        Assert.Equal(FailureKind.SignedOut, Failure(await RunAsync()).Kind);
        Assert.True(Services.GetRequiredService<AdminSessions>().Find("s1")!.HasEnded);
    }

    [Fact]
    public async Task Upload_SendsOperationsThenMapThenFile()
    {
        Api.Data("UploadProductFeed", """{"uploadProductFeed":{"productFeed":{"id":"F1","status":"PENDING"},"errors":null}}""");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("Handle,Title\nshirt,Shirt\n"));

        var result = await Client.UploadAsync(
            UploadProductFeedData.Operation, new { input = new { file = (object?)null } }, new FileUpload("input.file", content, "shop.csv", "text/csv"));

        Assert.IsType<GraphQLResult<UploadProductFeedData>.Data>(result);
        var body = Api.Last("UploadProductFeed").Body;
        Assert.Equal("""{"0":["variables.input.file"]}""", FakeRequest.Part(body, "map"));
        Assert.Equal("Handle,Title\nshirt,Shirt\n", FakeRequest.Part(body, "0"));
        Assert.True(body.IndexOf("name=operations", StringComparison.Ordinal) < body.IndexOf("name=map", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mutation_WithUserErrors_IsRefused()
    {
        Api.Data("UploadProductFeed", """{"uploadProductFeed":{"productFeed":null,"errors":[{"__typename":"FileTooLargeError","message":"Too large.","code":"FILE_TOO_LARGE"}]}}""");
        using var content = new MemoryStream();

        var result = await Client.UploadAsync(UploadProductFeedData.Operation, new { }, new FileUpload("input.file", content, "shop.csv"));

        Assert.Equal([new UserError("Too large.", "FILE_TOO_LARGE")], Assert.IsType<GraphQLResult<UploadProductFeedData>.Refused>(result).Errors);
    }

    private static GraphQLFailure Failure<T>(GraphQLResult<T> result) => Assert.IsType<GraphQLResult<T>.Failed>(result).Failure;

    private Task<GraphQLResult<ProductsData>> RunAsync() => Client.ExecuteAsync(ProductsData.Operation, new { first = 1 });
}
