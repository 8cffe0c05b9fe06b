using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Xunit;

namespace Commerce.Tests.GraphQL.Relay;

/// <summary>What global object identification makes of types, in SDL.</summary>
public sealed class GlobalObjectIdentificationTests
{
    private static readonly string Sdl = Builder().AddGlobalObjectIdentification().Create().ToString();

    [Fact]
    public void Query_GetsNodeAndNodes_First()
        => Assert.Contains(
            """
            type Query {
              "Fetches an object given its ID."
              node("ID of the object." id: ID!): Node
              "Lookup nodes by a list of IDs."
              nodes("The list of node IDs." ids: [ID!]!): [Node]!
              shelf(id: ID!): Shelf
              book(id: ID!): Book
              author: Author!
              find(ids: [ID!] one: ID): Int!
            }
            """,
            Sdl, StringComparison.Ordinal);

    [Theory]
    [InlineData("type Book implements Node {\n  id: ID!\n  isbn: String!\n  authorId: ID!\n}")]
    [InlineData("type Author implements Node {\n  id: ID!\n  name: String!\n}")]
    [InlineData("type Shelf implements Node {\n  id: ID!\n  row: Int!\n}")]
    [InlineData("interface Node {\n  id: ID!\n}")]
    public void Nodes_ImplementNode(string type) => Assert.Contains(type, Sdl, StringComparison.Ordinal);

    [Fact]
    public void Resolver_IsNoField() => Assert.DoesNotContain("getAuthor", Sdl, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Ids_WithoutGlobalIds_AreIdsAllTheSame()
        => Assert.Contains("book(id: ID!): Book", Builder().Create().ToString(), StringComparison.Ordinal);

    private static ISchemaBuilder Builder()
        => SchemaBuilder.New().AddQueryType<Query>().AddType<BookType>().AddTypeExtension<AuthorNode>().ModifyOptions(options => options.UseXmlDocumentation = false);

    public sealed record Book(int Id, string Isbn, [property: ID<Author>] Guid AuthorId);

    public sealed record Author(Guid Id, string Name);

    public sealed record Shelf(string Id, int Row);

    public sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
            => descriptor.ImplementsNode().IdField(book => book.Id).ResolveNode((_, id) => Task.FromResult<Book?>(new Book(id, "", Guid.Empty)));
    }

    [Node]
    [ExtendObjectType<Author>]
    public sealed class AuthorNode
    {
        [NodeResolver]
        public static Author? GetAuthor(Guid id) => new(id, "");
    }

    public sealed class Query
    {
        [NodeResolver]
        public Shelf? GetShelf(string id) => new(id, 1);

        public Book? GetBook([ID<Book>] int id) => new(id, "", Guid.Empty);

        public Author GetAuthor() => new(Guid.Empty, "");

        public int Find([ID<Book>] List<int>? ids, [ID] string? one) => (ids?.Count ?? 0) + (one?.Length ?? 0);
    }
}
