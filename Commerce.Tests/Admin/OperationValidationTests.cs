using System.Collections.Concurrent;
using System.Text.Json;
using Commerce.Admin.Catalog;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>
/// Every operation passes the rules by which the server judges it, and so does every shape of variables that the pages send along.
/// Needs the engine's inside, so it stays out when the shop is built against the real packages.
/// </summary>
public sealed class OperationValidationTests
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString(File.ReadAllText(System.IO.Path.Combine(Repository.Root, "schema.graphql")))
        .ModifyOptions(options => options.StrictValidation = false)
        .Create();

    private static readonly ConcurrentDictionary<string, DocumentNode> Documents = new(StringComparer.Ordinal);

    public static TheoryData<string> Files => OperationTests.Files;

    public static TheoryData<string, string> Requests
    {
        get
        {
            var requests = new TheoryData<string, string>();
            void Add(string file, object variables) => requests.Add(file, JsonSerializer.Serialize(variables, GraphQLRequest.Json));

            // Every choice of every filter, every order, and both directions.
            void AddList(string file, ListSpec spec)
            {
                foreach (var query in ListQueries.Of(spec))
                    Add(file, ListState.Of(spec, query).ToVariables(new ListClock(DateTimeOffset.UnixEpoch.AddYears(56), TimeZoneInfo.Utc)));
            }

            Add("Account/Operations/SignIn.graphql", new { input = new { email = "a@example.com", password = "x" } });
            Add("Account/Operations/RefreshToken.graphql", new { input = new { refreshToken = "x" } });
            Add("Account/Operations/SignOut.graphql", new { });
            Add("Catalog/Operations/Categories.graphql", new { first = 50, after = (string?)null });
            Add("Catalog/Operations/Product.graphql", new { id = "UHJvZHVjdDox" });
            AddList("Catalog/Operations/Products.graphql", ProductListSpec.Of([new Choice("shirts", "Shirts")]));
            foreach (var status in new[] { null, "pending", "processing", "completed", "failed", "cancelled" })
                Add("Feeds/Operations/ProductFeeds.graphql", new FeedListQuery(FeedListQuery.KnownStatus(status), new PageQuery(2, Last: true)).ToVariables());
            Add("Feeds/Operations/ProductFeed.graphql", new FeedErrorsQuery("Price", "PRICE_NEGATIVE", "five").ToVariables("RmVlZDox"));
            Add("Feeds/Operations/ProductFeed.graphql", new FeedErrorsQuery().ToVariables("RmVlZDox"));
            foreach (var file in new[] { "Feeds/Operations/ProductFeedProgress.graphql", "Catalog/Operations/StockChanged.graphql" })
            {
                Add(file, new { });
                Add(file, new { id = "RmVlZDox" });
            }

            return requests;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Operation_ByTheServersRules_IsValid(string file)
        => Assert.Empty(new DocumentValidator(new ValidationOptions()).Validate(Schema, Document(file)).Select(error => error.Message));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Variables_OfAPage_FitTheOperation(string file, string variables)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(variables)!.ToDictionary(pair => pair.Key, object? (pair) => pair.Value);
        var operation = Document(file).Definitions.OfType<OperationDefinitionNode>().Single();

        Assert.Empty(given.Keys.Except(operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value)));
        Assert.Null(Record.Exception(() => VariableCoercion.Coerce(Schema, operation, given, new InputParser())));
    }

    [Fact]
    public void Upload_OfEveryChoice_FitsTheSchema()
    {
        var input = (InputObjectType)Schema.GetType<INamedType>("UploadProductFeedInput");

        Assert.Empty(new UploadOptions("a.csv", "PRICES", "JSONL", true).ToInput().Keys.Except(input.Fields.Select(field => field.Name)));
        Assert.Equal(ValuesOf("FeedType"), FeedUpload.Types.Order());
        Assert.Equal(ValuesOf("FeedFormat"), FeedUpload.Formats.Order());
    }

    [Fact]
    public void Rules_OnABadValue_DoNotPass()
        => Assert.NotEmpty(new DocumentValidator(new ValidationOptions()).Validate(
            Schema, Utf8GraphQLParser.Parse("query Q($after: Int) { products(after: $after, order: [{ name: UP }]) { nodes { id } } }")));

    private static IEnumerable<string> ValuesOf(string name) => ((EnumType)Schema.GetType<INamedType>(name)).Values.Select(value => value.Name).Order();

    private static DocumentNode Document(string file) => Documents.GetOrAdd(file, static name =>
    {
        using var reader = new StreamReader(typeof(GraphQLClient).Assembly.GetManifestResourceStream(name)!);
        return Utf8GraphQLParser.Parse(reader.ReadToEnd());
    });
}
