using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using HotChocolate;
using Xunit;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>
/// Operations that are valid for the shop are answered without an internal error, and the same from SQL to JSON as through entities
/// (<see cref="ApiHost.AskAsync(HttpClient, string, object?)"/> asks both ways).
/// </summary>
public abstract class ShopFuzzContract(ApiHost api)
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString(File.ReadAllText(System.IO.Path.Combine(Repository.Root, "schema.graphql")))
        .Create();

    [ContractFact]
    public async Task Ask_ValidQueries_GivesNoInternalError()
    {
        var random = new Random((int)Fuzz.Seed);
        var answered = 0;
        using var client = api.NewClient("admin@demo.example");
        for (var i = Fuzz.Runs(60); i > 0; i--)
        {
            var seed = random.Next();
            var operation = ValidOperation.Make(Schema, seed);
            if (operation.Document.Contains("mutation", StringComparison.Ordinal))
                continue;

            var answer = await ApiHost.AskAsync(client, operation.Document, System.Text.Json.JsonDocument.Parse(operation.Variables).RootElement);
            Assert.False(answer.ToString().Contains("Unexpected Execution Error", StringComparison.Ordinal), $"seed {seed}: {operation}\n{answer}");
            answered += answer.Body.TryGetProperty("data", out _) ? 1 : 0;
        }

        Assert.NotEqual(0, answered);
    }
}

public sealed class SqliteShopFuzzTests(SqliteApi api) : ShopFuzzContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresShopFuzzTests(PostgresApi api) : ShopFuzzContract(api), IClassFixture<PostgresApi>;
