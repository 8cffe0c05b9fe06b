using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Path = System.IO.Path;

namespace Commerce.Tests.GraphQL.Transport.Persisted;

/// <summary>Servers that execute only what was deployed with them, as files.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private const string Greeting = "query G($who: String) { greet(who: $who) }";
    private readonly string _folder = Directory.CreateTempSubdirectory("trusted").FullName;

    public TrustedDocumentTests()
    {
        Write("greeting", Greeting);
        Write("deep", "{ self { self { self { name } } } }");
        Write("wrong", "{ nope }");
        Write("circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
        Write("broken", "{ greet");
        Write(new Sha256DocumentHashProvider(HashFormat.Hex).ComputeHash("{ greet }"u8), "{ greet }");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string id, string text) => File.WriteAllText(Path.Combine(_folder, id + ".graphql"), text);

    private Task<GraphQLHost> StartAsync(Action<PersistedOperationOptions>? options = null, Func<IRequestExecutorBuilder, IRequestExecutorBuilder>? pipeline = null)
        => GraphQLHost.StartAsync(
            schema => (pipeline ?? (builder => builder.UsePersistedOperationPipeline()))(schema
                .AddQueryType(d =>
                {
                    d.Name("Query");
                    d.Field("greet").Argument("who", a => a.Type<StringType>().DefaultValue("you")).Type<StringType>().Resolve(c => "Hi " + c.ArgumentValue<string>("who"));
                    d.Field("self").Type(new NamedTypeNode("Query")).Resolve(new object());
                    d.Field("name").Type<StringType>().Resolve("me");
                })
                .AddMaxExecutionDepthRule(2)
                .AddFileSystemOperationDocumentStorage(_folder)
                .ModifyRequestOptions(o =>
                {
                    o.PersistedOperations.OnlyAllowPersistedDocuments = true;
                    options?.Invoke(o.PersistedOperations);
                })),
            services: services => services.AddSha256DocumentHashProvider(HashFormat.Hex));

    [Fact]
    public async Task StoredId_IsExecuted_ByPostGetAndAddress()
    {
        await using var host = await StartAsync();

        Assert.Equal("""{"greet":"Hi Eve"}""", (await host.PostBodyAsync("""{"id":"greeting","variables":{"who":"Eve"}}""")).Data);
        Assert.Equal("""{"greet":"Hi you"}""", (await host.GetAsync("/graphql?id=greeting")).Data);
        Assert.Equal("""{"greet":"Hi Zoe"}""", (await host.GetAsync("/stored/greeting?variables={\"who\":\"Zoe\"}")).Data);
        Assert.Equal("""{"greet":"Hi you"}""", (await host.GetAsync("/stored/greeting/G")).Data);
        Assert.Equal("""{"greet":"Hi Pam"}""", (await host.SendAsync(HttpMethod.Post, "/stored/greeting", GraphQLHost.Json("""{"variables":{"who":"Pam"}}"""))).Data);
    }

    [Fact]
    public async Task Address_SaysWhatIsExecuted_NotTheBody()
    {
        await using var host = await StartAsync();
        var answer = await host.SendAsync(HttpMethod.Post, "/stored/greeting", GraphQLHost.Json("""{"query":"{ name }","id":"wrong"}"""));

        Assert.Equal("""{"greet":"Hi you"}""", answer.Data);
    }

    [Theory]
    [InlineData("/stored/nothing", 400, "HC0020")]
    [InlineData("/stored/a%2F..%2Fgreeting", 400, null)]
    [InlineData("/named/greeting", 400, null)]
    public async Task Address_OfWhatIsNotThere_IsRefused(string path, int status, string? code)
    {
        await using var host = await StartAsync();
        var answer = await host.GetAsync(path);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Address_ByForm_IsNotFound()
    {
        await using var host = await StartAsync();

        Assert.Equal(404, (await host.SendAsync(HttpMethod.Post, "/stored/greeting", new FormUrlEncodedContent([]))).Status);
    }

    [Fact]
    public async Task UnknownId_IsNamedInTheError()
    {
        await using var host = await StartAsync();
        var answer = await host.PostBodyAsync("""{"id":"nothing"}""");

        Assert.Equal((400, "HC0020"), (answer.Status, answer.Code));
        Assert.Equal("nothing", answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("requestedKey").GetString());
    }

    [Fact]
    public async Task OverlongId_IsUnknown()
    {
        await using var host = await StartAsync();

        Assert.Equal("HC0020", (await host.PostBodyAsync($$"""{"id":"{{new string('a', 5000)}}"}""")).Code);
    }

    [Theory]
    [InlineData("{ name }")]
    [InlineData(Greeting)]
    public async Task Document_IsRefused_EvenWhereItIsTheSameAsAStoredOne(string query)
    {
        await using var host = await StartAsync();
        await host.PostBodyAsync("""{"id":"greeting"}""");
        var answer = await host.PostAsync(query);

        Assert.Equal((400, "HC0067"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Document_WithTheIdOfAStoredOne_IsRefused()
    {
        await using var host = await StartAsync();

        Assert.Equal("HC0067", (await host.PostBodyAsync("""{"id":"greeting","query":"{ name }"}""")).Code);
    }

    [Fact]
    public async Task AllowDocumentBody_TakesDocumentsWhoseHashIsStored()
    {
        await using var host = await StartAsync(o => o.AllowDocumentBody = true);

        Assert.Equal("""{"greet":"Hi you"}""", (await host.PostAsync("{ greet }")).Data);
        Assert.Equal("""{"greet":"Hi you"}""", (await host.PostAsync("{ greet }")).Data);
        Assert.Equal("HC0067", (await host.PostAsync("{ greet name }")).Code);
        Assert.Equal("HC0067", (await host.PostAsync("{ greet }\n")).Code);
    }

    [Fact]
    public async Task OperationNotAllowedError_IsWhatClientsAreTold()
    {
        await using var host = await StartAsync(o => o.OperationNotAllowedError = new Error("Ask us first.", "ASK"));

        Assert.Equal("ASK", (await host.PostAsync("{ name }")).Code);
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("wrong")]
    [InlineData("circle")]
    [InlineData("broken")]
    public async Task StoredDocuments_AreValidatedLikeOthers(string id)
    {
        await using var host = await StartAsync();

        Assert.NotEmpty((await host.PostBodyAsync($$"""{"id":"{{id}}"}""")).Codes);
    }

    [Fact]
    public async Task SkipPersistedDocumentValidation_LiftsLimits_ButNotTheOneOnFragmentsThatSpreadThemselves()
    {
        await using var host = await StartAsync(o => o.SkipPersistedDocumentValidation = true);

        Assert.Equal("""{"self":{"self":{"self":{"name":"me"}}}}""", (await host.PostBodyAsync("""{"id":"deep"}""")).Data);
        Assert.Equal("""{"self":{"self":{"self":{"name":"me"}}}}""", (await host.PostBodyAsync("""{"id":"deep"}""")).Data);
        Assert.NotEmpty((await host.PostBodyAsync("""{"id":"circle"}""")).Codes);
        Assert.NotEmpty((await host.PostBodyAsync("""{"id":"wrong"}""")).Codes);
    }

    [Fact]
    public async Task OnlyAllowPersistedDocuments_HoldsInEveryPipeline()
    {
        await using var host = await StartAsync(pipeline: builder => builder.UseDefaultPipeline());
        await using var automatic = await StartAsync(pipeline: builder => builder.UseAutomaticPersistedOperationPipeline());
        var document = new HashedDocument("sha256Hash", new Sha256DocumentHashProvider(HashFormat.Hex).ComputeHash("{ name }"u8));

        Assert.Equal("HC0067", (await host.PostAsync("{ name }")).Code);
        Assert.Equal("HC0067", (await automatic.PostBodyAsync(document.With("{ name }"))).Code);
        Assert.Equal("HC0020", (await automatic.PostBodyAsync(document.Alone())).Code);
        Assert.Equal("""{"greet":"Hi you"}""", (await automatic.PostBodyAsync("""{"id":"greeting"}""")).Data);
    }

    [Fact]
    public async Task AllowNonPersistedOperation_OpensOneRequest()
    {
        await using var host = await StartAsync();
        var executor = await host.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        var request = OperationRequestBuilder.New().SetDocument("{ name }");

        await using var refused = await executor.ExecuteAsync(request.Build());
        await using var allowed = await executor.ExecuteAsync(request.AllowNonPersistedOperation().Build());
        Assert.Equal("HC0067", refused.ExpectOperationResult().Errors![0].Code);
        Assert.Null(allowed.ExpectOperationResult().Errors);
    }
}
