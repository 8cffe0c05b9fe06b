using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Relay;

/// <summary>Fetching nodes, and ids as arguments.</summary>
public sealed class NodeExecutionTests
{
    private static readonly DefaultNodeIdSerializer Ids = new();

    [Theory]
    [InlineData("Book", 7, """{"node":{"__typename":"Book","id":"Qm9vazo3","title":"Book 7"}}""")]
    [InlineData("Shelf", 3, """{"node":{"__typename":"Shelf","id":"U2hlbGY6Mw=="}}""")]
    [InlineData("Author", 5, """{"node":{"__typename":"Author","id":"QXV0aG9yOjU="}}""")]
    [InlineData("Book", 0, """{"node":null}""")]
    public async Task Node_ById_IsFetched(string type, int key, string data)
        => Assert.Equal((data, ""), await Execute($"{{ node(id: \"{Ids.Format(type, key)}\") {{ __typename id ... on Book {{ title }} }} }}"));

    [Fact]
    public async Task Nodes_ByIds_AreFetchedInOrder()
        => Assert.Equal(
            ("""{"nodes":[{"__typename":"Shelf"},null,{"__typename":"Book"}]}""", ""),
            await Execute($"{{ nodes(ids: [\"{Ids.Format("Shelf", 1)}\", \"{Ids.Format("Book", 0)}\", \"{Ids.Format("Book", 2)}\"]) {{ __typename }} }}"));

    [Theory]
    [InlineData("{ node(id: \"TWFydGlhbjox\") { id } }", """{"node":null}""", "No serializer registered for type `Martian`.")]
    [InlineData("{ node(id: \"???\") { id } }", """{"node":null}""", "The node ID string has an invalid format.")]
    [InlineData("query($i: ID!) { book(id: $i) { title } }", """{"book":null}""", "The node id type name `Shelf` does not match the expected type name `Book`.")]
    public async Task Node_BadId_IsAnErrorOfTheField(string query, string data, string error)
        => Assert.Equal((data, error), await Execute(query, new() { ["i"] = Ids.Format("Shelf", 1) }));

    [Fact]
    public async Task Nodes_TooMany_AreRefused()
    {
        var (data, error) = await Execute($"{{ nodes(ids: [{string.Join(' ', Enumerable.Repeat($"\"{Ids.Format("Book", 1)}\"", 51))}]) {{ id }} }}");

        Assert.Equal("null", data);
        Assert.StartsWith("The maximum number of nodes that can be fetched at once is 50.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_Id_IsReadAsKey()
        => Assert.Equal(("""{"book":{"title":"Book 9"}}""", ""), await Execute($"{{ book(id: \"{Ids.Format("Book", 9)}\") {{ title }} }}"));

    private static async Task<(string Data, string Error)> Execute(string query, Dictionary<string, object?>? variables = null)
    {
        await using var services = new ServiceCollection()
            .AddGraphQL()
            .ConfigureSchema(schema => schema.AddQueryType<Query>().AddType<BookType>().AddTypeExtension<AuthorNode>())
            .AddGlobalObjectIdentification()
            .Services.BuildServiceProvider();
        var request = OperationRequestBuilder.New().SetDocument(query);
        if (variables is not null && query.StartsWith("query", StringComparison.Ordinal))
            request.SetVariableValues(variables);
        var result = await services.ExecuteRequestAsync(request.Build());
        using var json = JsonDocument.Parse(result.ToJson());
        return (
            json.RootElement.TryGetProperty("data", out var data) ? JsonSerializer.Serialize(data) : "",
            json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString()! : "");
    }

    public sealed record Book(int Id, string Title);

    public sealed record Author(int Id);

    public sealed record Shelf(int Id);

    public sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
            => descriptor.ImplementsNode().IdField(book => book.Id).ResolveNode((_, id) => Task.FromResult(id == 0 ? null : new Book(id, $"Book {id}")));
    }

    [Node]
    [ExtendObjectType<Author>]
    public sealed class AuthorNode
    {
        [NodeResolver]
        public static Author? GetAuthor(int id) => new(id);
    }

    public sealed class Query
    {
        [NodeResolver]
        public Shelf? GetShelf(int id) => new(id);

        public Book? GetBook([ID<Book>] int id) => new(id, $"Book {id}");

        public Author GetAuthor() => new(1);
    }
}
