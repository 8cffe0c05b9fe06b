using HotChocolate;
using HotChocolate.Types;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

public sealed class InferenceTests
{
    [Fact]
    public void Create_FromClasses_PrintsWhatMembersSay()
    {
        var schema = SchemaBuilder.New()
            .AddQueryType<ShopQuery>()
            .AddType<ITitled>()
            .AddType<Book>()
            .AddTypeExtension<BookExtensions>()
            .AddDirectiveType<MarkType>()
            .Create();

        Assert.Equal(
            """
            schema {
              query: ShopQuery
            }

            interface Titled {
              title: String!
            }

            type Book implements Titled @mark(level: 2) {
              title: String!
              pages: Int!
              rating: Float
              kind: BookKind!
              tags: [String!]!
              maybeNumbers: [Int]
              published: DateTime!
              sizes: [KeyValuePairOfStringAndInt32!]!
              label(currency: String = "EUR" times: Int! = 2): String!
              writer: String
            }

            type KeyValuePairOfStringAndInt32 {
              key: String!
              value: Int!
            }

            type ShopQuery {
              books(where: BookSearchInput! only: [BookKind!]): [Book!]!
              book(id: ID!): Book
              hits: [Hit!]!
              hello(name: String): String! @deprecated(reason: "Say hello yourself.")
              count: Int!
            }

            union Hit = Book

            input BookSearchInput {
              text: String!
              limit: Int! = 10
              kind: BookKind! = LONG_NOVEL
              range: RangeInput
            }

            input RangeInput {
              min: Int!
              max: Int
            }

            enum BookKind {
              LONG_NOVEL
              POEM
              HIDDEN_ONE @deprecated(reason: "Old.")
            }

            directive @mark(level: Int!) on OBJECT

            "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the behavior of custom scalar definitions."
            directive @specifiedBy("The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types." url: String!) on SCALAR

            "The `DateTime` scalar represents an ISO-8601 compliant date time type."
            scalar DateTime @specifiedBy(url: "https:\/\/www.graphql-scalars.com\/date-time")
            """.ReplaceLineEndings("\n"),
            schema.ToString().Trim().ReplaceLineEndings("\n"));
    }

    public sealed class ShopQuery
    {
        public Task<List<Book>> GetBooksAsync(BookSearch where, IEnumerable<BookKind>? only, CancellationToken cancellationToken)
            => Task.FromResult(new List<Book>());

        public Book? GetBook([GraphQLType<NonNullType<IdType>>] int id) => null;

        public IEnumerable<IHit> Hits() => [];

        [GraphQLDeprecated("Say hello yourself.")]
        public string Hello(Optional<string?> name) => name.Value ?? "";

        [GraphQLIgnore]
        public string Hidden() => "";

        public int Count => 1;
    }

    [UnionType("Hit")]
    public interface IHit;

    [InterfaceType("Titled")]
    public interface ITitled
    {
        string Title { get; }
    }

    public enum BookKind
    {
        LongNovel,
        Poem,
        [GraphQLDeprecated("Old.")]
        HiddenOne,
        [GraphQLIgnore]
        Ignored
    }

    [MarkBook]
    public sealed class Book : ITitled, IHit
    {
        public string Title { get; set; } = "";
        public int Pages { get; set; }
        public double? Rating { get; set; }
        public BookKind Kind { get; set; }
        public List<string> Tags { get; set; } = [];
        public int?[]? MaybeNumbers { get; set; }
        public DateTime Published { get; set; }
        public Dictionary<string, int> Sizes { get; set; } = [];
        [GraphQLIgnore]
        public string Secret { get; set; } = "";
        public string? Author { get; set; }
    }

    [ExtendObjectType<Book>]
    public sealed class BookExtensions
    {
        [GraphQLName("label")]
        public string FormatLabel([Parent] Book book, [DefaultValue("EUR")] string currency, int times = 2) => book.Title + currency + times;

        [BindMember(nameof(Book.Author))]
        public string? GetWriter([Parent] Book book) => book.Author;
    }

    public sealed record BookSearch(string Text, [property: DefaultValue(10)] int Limit, [property: DefaultValue(BookKind.LongNovel)] BookKind Kind, Range? Range);

    public sealed record Range(int Min, int? Max);

    public sealed class Mark
    {
        public int Level { get; set; }
    }

    public sealed class MarkType : DirectiveType<Mark>
    {
        protected override void Configure(IDirectiveTypeDescriptor<Mark> descriptor) => descriptor.Name("mark").Location(DirectiveLocation.Object);
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class MarkBookAttribute : ObjectTypeDescriptorAttribute
    {
        protected override void OnConfigure(HotChocolate.Types.Descriptors.IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
            => descriptor.Directive(new Mark { Level = 2 });
    }
}
