using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.Persisted;

/// <summary>Clients that name documents by their hash, and send along those that are not known yet.</summary>
public sealed class AutomaticPersistedOperationTests : IAsyncLifetime
{
    private const string Query = "query Sum($a: Int!) { plus(a: $a) }";
    private static readonly Sha256DocumentHashProvider s_sha256 = new(HashFormat.Hex);
    private GraphQLHost _host = null!;

    public async Task InitializeAsync() => _host = await StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    private static Task<GraphQLHost> StartAsync(Action<IServiceCollection>? hashing = null)
        => GraphQLHost.StartAsync(
            schema => schema
                .AddQueryType(d =>
                {
                    d.Name("Query");
                    d.Field("plus").Argument("a", a => a.Type<NonNullType<IntType>>()).Type<IntType>().Resolve(c => c.ArgumentValue<int>("a") + 1);
                    d.Field("dear").Type<IntType>().Cost(5000).Resolve(1);
                    d.Field("broken").Type<IntType>().Resolve(_ => throw new GraphQLException("broken"));
                })
                .AddMutationType(d => d.Name("Mutation").Field("ping").Type<StringType>().Resolve("pong"))
                .AddInMemoryOperationDocumentStorage()
                .UseAutomaticPersistedOperationPipeline(),
            services: hashing ?? (services => services.AddSha256DocumentHashProvider(HashFormat.Hex)),
            defaultSecurity: true);

    private static HashedDocument HashOf(string query) => new("sha256Hash", s_sha256.ComputeHash(System.Text.Encoding.UTF8.GetBytes(query)));

    [Fact]
    public async Task UnknownHash_IsAskedFor_InTheWordsThatClientsKnow()
    {
        var answer = await _host.PostBodyAsync(HashOf(Query).Alone());

        Assert.Equal((400, "HC0020"), (answer.Status, answer.Code));
        Assert.Equal("PersistedQueryNotFound", answer.Json.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Document_SentWithItsHash_IsStoredWithAReceiptAndFoundByHashAndById()
    {
        var document = HashOf(Query);
        var stored = await _host.PostBodyAsync(document.With(Query, """{"a":1}"""));

        Assert.Equal($$$$"""{"data":{"plus":2},"extensions":{"persistedQuery":{"sha256Hash":"{{{{document.Hash}}}}","persisted":true}}}""", stored.Body);
        Assert.Equal("""{"data":{"plus":3}}""", (await _host.PostBodyAsync(document.Alone("""{"a":2}"""))).Body);
        Assert.Equal("""{"data":{"plus":4}}""", (await _host.PostBodyAsync($$$"""{"id":"{{{document.Hash}}}","variables":{"a":3}}""")).Body);
    }

    [Fact]
    public async Task Document_KnownFromARequestWithoutHash_IsStoredAllTheSame()
    {
        await _host.PostAsync(Query, new { a = 1 });
        Assert.Equal("HC0020", (await _host.PostBodyAsync(HashOf(Query).Alone())).Code);

        Assert.Contains("\"persisted\":true", (await _host.PostBodyAsync(HashOf(Query).With(Query, """{"a":1}"""))).Body, StringComparison.Ordinal);
        Assert.Equal("""{"plus":3}""", (await _host.PostBodyAsync(HashOf(Query).Alone("""{"a":2}"""))).Data);
    }

    [Fact]
    public async Task Get_StoresAndFinds()
    {
        const string short_ = "{ plus(a: 7) }";
        var extensions = Uri.EscapeDataString(HashOf(short_).Extensions);

        Assert.Equal("HC0020", (await _host.GetAsync($"/graphql?extensions={extensions}")).Code);
        Assert.Contains("\"persisted\":true", (await _host.GetAsync($"/graphql?query={Uri.EscapeDataString(short_)}&extensions={extensions}")).Body, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"plus":8}}""", (await _host.GetAsync($"/graphql?extensions={extensions}")).Body);
    }

    [Fact]
    public async Task Get_OfAStoredMutation_IsRefused()
    {
        const string mutation = "mutation { ping }";
        await _host.PostBodyAsync(HashOf(mutation).With(mutation));

        Assert.Equal(405, (await _host.GetAsync($"/graphql?extensions={Uri.EscapeDataString(HashOf(mutation).Extensions)}")).Status);
    }

    [Fact]
    public async Task ForeignHash_IsNotStored_AndTheClientIsToldItsOwn()
    {
        var foreign = HashOf("{ __typename }");
        var answer = await _host.PostBodyAsync(foreign.With("{ plus(a: 1) }"));

        Assert.Equal(
            $$$$"""{"data":{"plus":2},"extensions":{"persistedQuery":{"sha256Hash":"{{{{foreign.Hash}}}}","expectedHashValue":"{{{{HashOf("{ plus(a: 1) }").Hash}}}}","expectedHashType":"sha256Hash","expectedHashFormat":"Hex","persisted":false}}}""",
            answer.Body);
        Assert.Equal("HC0020", (await _host.PostBodyAsync(foreign.Alone())).Code);
    }

    [Theory]
    [InlineData("{ nope }", "null")]
    [InlineData("{ plus", "null")]
    [InlineData("{ dear }", "null")]
    [InlineData(Query, """{"a":"x"}""")]
    public async Task WhatIsNotExecuted_IsNotStored(string query, string variables)
    {
        Assert.Equal(400, (await _host.PostBodyAsync(HashOf(query).With(query, variables))).Status);

        Assert.Equal("HC0020", (await _host.PostBodyAsync(HashOf(query).Alone())).Code);
    }

    [Fact]
    public async Task WhatFailsInAField_IsStored()
    {
        await _host.PostBodyAsync(HashOf("{ broken }").With("{ broken }"));

        Assert.Equal("""{"broken":null}""", (await _host.PostBodyAsync(HashOf("{ broken }").Alone())).Data);
    }

    [Fact]
    public async Task Cost_HoldsForDocumentsByHash()
    {
        const string many = "query($yes: Boolean!) { a: dear @include(if: $yes) plus(a: 1) }";
        await _host.PostBodyAsync(HashOf(many).With(many, """{"yes":false}"""));

        Assert.Equal("HC0047", (await _host.PostBodyAsync(HashOf(many).Alone("""{"yes":true}"""))).Code);
    }

    [Theory]
    [InlineData("md5Hash")]
    [InlineData("sha1Hash")]
    public async Task OtherAlgorithms_AreWhatTheServerSays(string name)
    {
        await using var host = await StartAsync(services =>
        {
            if (name == "sha1Hash")
                services.AddSha1DocumentHashProvider(HashFormat.Hex);
        });
        var hashing = host.Services.GetRequiredService<IDocumentHashProvider>();
        var document = new HashedDocument(name, hashing.ComputeHash("{ plus(a: 1) }"u8));

        Assert.Contains("\"persisted\":true", (await host.PostBodyAsync(document.With("{ plus(a: 1) }"))).Body, StringComparison.Ordinal);
        Assert.Equal("""{"plus":2}""", (await host.PostBodyAsync(document.Alone())).Data);
        Assert.Equal("HC0011", (await host.PostBodyAsync(HashOf("{ plus(a: 1) }").Alone())).Code);
    }

    [Fact]
    public async Task FullStorage_DoesNotSpoilTheAnswer()
    {
        await using var host = await GraphQLHost.StartAsync(
            schema => schema
                .AddQueryType(d => d.Name("Query").Field("one").Type<IntType>().Resolve(1))
                .ConfigureSchemaServices(s => s.AddSingleton<IOperationDocumentStorage, FullStorage>())
                .UseAutomaticPersistedOperationPipeline(),
            services: services => services.AddSha256DocumentHashProvider(HashFormat.Hex));
        var answer = await host.PostBodyAsync(HashOf("{ one }").With("{ one }"));

        Assert.Equal("""{"one":1}""", answer.Data);
        Assert.Contains("\"persisted\":false", answer.Body, StringComparison.Ordinal);
    }

    private sealed class FullStorage : IOperationDocumentStorage
    {
        public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default) => new((IOperationDocument?)null);

        public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
            => throw new IOException("The disk is full.");
    }
}
