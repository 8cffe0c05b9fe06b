using Commerce.Tests.GraphQL.Transport;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Authorization;

public sealed class AuthorizationTests : IAsyncLifetime
{
    private const string Nobody = "AUTH_NOT_AUTHENTICATED";
    private const string NotYou = "AUTH_NOT_AUTHORIZED";

    private GraphQLHost _host = null!;

    public async Task InitializeAsync()
        => _host = await GraphQLHost.StartAsync(schema => schema
            .AddQueryType<GuardedQuery>()
            .AddMutationType<GuardedMutation>()
            .AddType<OpenThing>()
            .AddAuthorization());

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("{ secret }", Nobody, null, null)]
    [InlineData("{ backOffice }", Nobody, NotYou, null)]
    [InlineData("{ staffRoom }", Nobody, NotYou, null)]
    [InlineData("{ afterwards }", Nobody, NotYou, null)]
    [InlineData("{ order { number } }", Nobody, null, null)]
    [InlineData("{ orders { number } }", Nobody, null, null)]
    [InlineData("{ parcel { order { number } } }", Nobody, null, null)]
    [InlineData("{ found { number } }", Nobody, null, null)]
    [InlineData("{ order { margin } }", Nobody, NotYou, null)]
    [InlineData("{ sample { number } }", null, null, null)]
    [InlineData("{ thing { number } }", null, null, null)]
    [InlineData("{ open __typename }", null, null, null)]
    [InlineData("{ ... on GuardedQuery { ...F } } fragment F on GuardedQuery { s: secret }", Nobody, null, null)]
    [InlineData("mutation { change }", Nobody, NotYou, null)]
    [InlineData("mutation { ask }", null, null, null)]
    public async Task Field_ForNobodyCustomerAndAdmin_IsGuarded(string query, string? nobody, string? customer, string? admin)
    {
        Assert.Equal((200, nobody), await AskAsync(query));
        Assert.Equal((200, customer), await AskAsync(query, "bob"));
        Assert.Equal((200, admin), await AskAsync(query, "ada;ADMIN"));
    }

    [Fact]
    public async Task Field_OfListItems_IsGuardedForEach()
    {
        var answer = await _host.PostAsync("{ orders { number margin } }", null, ("X-User", "bob"));

        Assert.Equal([NotYou, NotYou], answer.Codes);
        Assert.Equal("""{"orders":[{"number":"N-1","margin":null},{"number":"N-2","margin":null}]}""", answer.Data);
    }

    [Fact]
    public async Task Field_NonNull_NullsItsParent()
    {
        var answer = await _host.PostAsync("{ hard open }");

        Assert.Equal("null", answer.Data);
        Assert.Equal("hard", answer.Path);
        Assert.Equal(1, answer.Json.GetProperty("errors")[0].GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Policy_ThatDoesNotExist_IsAnErrorOfItsOwn()
        => Assert.Equal("AUTH_POLICY_NOT_FOUND", (await _host.PostAsync("{ unknown }")).Code);

    [Theory]
    [InlineData(null, 401, Nobody)]
    [InlineData("bob", 401, NotYou)]
    [InlineData("ada;ADMIN", 200, null)]
    public async Task ValidationPolicy_RefusesTheWholeRequest(string? user, int status, string? code)
    {
        Assert.Equal((status, code), await AskAsync("{ beforehand open }", user));
        Assert.Equal((status, code), await AskAsync("{ ... on GuardedQuery { ...F } } fragment F on GuardedQuery { beforehand }", user));
    }

    [Fact]
    public async Task ValidationPolicy_OfAnotherOperation_DoesNotMatter()
        => Assert.Equal(200, (await _host.PostBodyAsync("""{"query":"query A { open } query B { beforehand }","operationName":"A"}""")).Status);

    [Fact]
    public async Task ValidationPolicy_WithInvalidFields_TellsBoth()
    {
        var answer = await _host.PostAsync("{ beforehand nope }");

        Assert.Equal(401, answer.Status);
        Assert.Equal([null, Nobody], answer.Codes);
    }

    [Fact]
    public async Task InProcess_WithoutUser_IsNobody()
    {
        var result = (IOperationResult)await _host.Services.ExecuteRequestAsync("{ open secret }");

        Assert.Equal("open", result.Data!["open"]);
        Assert.Equal(Nobody, Assert.Single(result.Errors!).Code);
    }

    [Fact]
    public async Task Directives_ArePrintedInTheSchema()
    {
        var sdl = (await _host.GetAsync("/graphql?sdl")).Body;

        Assert.Contains("type GuardedOrder implements Found @authorize {", sdl, StringComparison.Ordinal);
        Assert.Contains("""staffRoom: String @authorize(policy: "Staff")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""backOffice: String @authorize(roles: [ "ADMIN", "MERCH" ])""", sdl, StringComparison.Ordinal);
        Assert.Contains("""afterwards: String @authorize(policy: "Staff", apply: AFTER_RESOLVER)""", sdl, StringComparison.Ordinal);
        Assert.Contains("ask: String @allowAnonymous", sdl, StringComparison.Ordinal);
        Assert.Contains("directive @authorize(", sdl, StringComparison.Ordinal);
    }

    private async Task<(int Status, string? Code)> AskAsync(string query, string? user = null)
    {
        var answer = user is null ? await _host.PostAsync(query) : await _host.PostAsync(query, null, ("X-User", user));
        return (answer.Status, answer.Code);
    }
}
