using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Mutations;

/// <summary>What mutations that follow the convention answer.</summary>
public sealed class MutationExecutionTests
{
    [Theory]
    [InlineData("mutation { ship(input: { order: 2 }) { string errors { __typename } } }", """{"ship":{"string":"2 express","errors":null}}""")]
    [InlineData("mutation { ship(input: { order: 2, express: false }) { string } }", """{"ship":{"string":"2 slow"}}""")]
    [InlineData(
        "mutation { ship(input: { order: -1 }) { string errors { __typename ... on Error { message } ... on StrikeError { days } } } }",
        """{"ship":{"string":null,"errors":[{"__typename":"StrikeError","message":"They strike.","days":3}]}}""")]
    [InlineData(
        "mutation { ship(input: { order: -2 }) { string errors { ... on Lost { message } } } }",
        """{"ship":{"string":null,"errors":[{"message":"Parcel lost."}]}}""")]
    [InlineData(
        "mutation { ship(input: { order: -3 }) { errors { __typename } } }",
        """{"ship":{"errors":[{"__typename":"StrikeError"},{"__typename":"Lost"}]}}""")]
    [InlineData("mutation { weigh(input: { grams: null }) { string errors { __typename } } }", """{"weigh":{"string":"null","errors":null}}""")]
    [InlineData("mutation { weigh(input: {}) { string } }", """{"weigh":{"string":"absent"}}""")]
    [InlineData("mutation { weigh(input: { grams: 0 }) { string errors { ... on Weightless { message } } } }", """{"weigh":{"string":null,"errors":[{"message":"No weight."}]}}""")]
    public async Task Execute_Mutation_AnswersWithPayload(string query, string data)
    {
        var (found, errors) = await Execute(query);

        Assert.Equal(data, found);
        Assert.Equal(0, errors);
    }

    [Fact]
    public async Task Execute_UndeclaredException_IsAnErrorOfTheField()
    {
        var (data, errors) = await Execute("mutation { ship(input: { order: -4 }) { string } }");

        Assert.Equal("null", data);
        Assert.Equal(1, errors);
    }

    [Fact]
    public async Task Execute_DeclaredAndUndeclared_AnswersBoth()
    {
        var (data, errors) = await Execute("mutation { ship(input: { order: -5 }) { string errors { __typename } } }");

        Assert.Equal("""{"ship":{"string":null,"errors":[{"__typename":"Lost"}]}}""", data);
        Assert.Equal(1, errors);
    }

    private static async Task<(string Data, int Errors)> Execute(string query)
    {
        await using var services = new ServiceCollection()
            .AddGraphQL()
            .ConfigureSchema(schema => schema.AddQueryType<Query>().AddMutationType<Mutation>())
            .AddMutationConventions()
            .Services.BuildServiceProvider();
        var result = await services.ExecuteRequestAsync(query);
        using var json = JsonDocument.Parse(result.ToJson());
        return (
            JsonSerializer.Serialize(json.RootElement.TryGetProperty("data", out var data) ? data : default),
            json.RootElement.TryGetProperty("errors", out var errors) ? errors.GetArrayLength() : 0);
    }

    public sealed class Query
    {
        public int One => 1;
    }

    public sealed class StrikeException(int days) : Exception("They strike.")
    {
        public int Days => days;
    }

    public sealed class LostException : Exception;

    public sealed class Lost
    {
        public string Message => "Parcel lost.";

        public static Lost CreateErrorFrom(LostException _) => new();
    }

    public sealed record Weightless(string Message);

    public sealed class Mutation
    {
        [Error<StrikeException>]
        [Error<Lost>]
        public string Ship(int order, bool express = true) => order switch
        {
            -1 => throw new StrikeException(3),
            -2 => throw new LostException(),
            -3 => throw new AggregateException(new StrikeException(1), new LostException()),
            -4 => throw new InvalidOperationException("secret"),
            -5 => throw new AggregateException(new LostException(), new InvalidOperationException("secret")),
            _ => $"{order} {(express ? "express" : "slow")}"
        };

        public FieldResult<string, Weightless> Weigh(Optional<int?> grams)
        {
            if (grams is { HasValue: true, Value: 0 })
                return new Weightless("No weight.");
            return grams.HasValue ? grams.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null" : "absent";
        }
    }
}
