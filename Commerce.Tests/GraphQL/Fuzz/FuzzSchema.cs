using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>A schema with every kind of type whose resolvers never fail: each field has a value of its type.</summary>
internal static class FuzzSchema
{
    private const string Sdl =
        """
        type Query implements Node { id: ID! one(by: Choice!): Thing many(first: Int = 3, where: Filter, tags: [[String!]]): [Thing!]! any(id: ID!): Any
          node(id: ID!): Node text(of: String! = "x", color: Color = RED, at: Float): String! self: Query! numbers(values: [Int!]! = [1, 2]): [[Int]!] flag(on: Boolean!): Boolean }
        type Mutation { put(input: Put!): Thing! drop(ids: [ID!]!, really: Boolean = false): Int }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name(upper: Boolean): String }
        type Thing implements Named & Node { id: ID! name(upper: Boolean): String color: Color! parts(first: Int, where: Filter): [Part] other: Any price: Float }
        type Part implements Named & Node { id: ID! name(upper: Boolean): String thing: Thing! sizes: [Float!]! }
        union Any = Thing | Part | Query
        enum Color { RED GREEN BLUE @deprecated }
        input Filter { and: [Filter!] or: [Filter!] name: Text color: [Color!] price: Float not: Filter }
        input Text { eq: String in: [String] contains: String = "a" }
        input Choice @oneOf { id: ID number: Int by: Filter color: Color }
        input Put { name: String! choice: Choice colors: [Color!]! = [RED] nested: [[Put!]] count: Int = 1 }
        """;

    public static ValueTask<IRequestExecutor> BuildAsync()
    {
        var builder = new ServiceCollection().AddGraphQL();
        builder.Configure(setup => setup.SchemaConfigurations.Add((_, schema) => schema.AddDocumentFromString(Sdl).Use(_ => Resolve)));
        return builder.BuildRequestExecutorAsync();
    }

    public static async Task<IOperationResult> ExecuteAsync(IRequestExecutor executor, string document, string variables)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, JsonElement?>>(variables)!.ToDictionary(v => v.Key, v => (object?)v.Value);
        var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).SetVariableValues(given).Build());
        return result.ExpectOperationResult();
    }

    private static ValueTask Resolve(IMiddlewareContext context)
    {
        // Reads every argument, as resolvers do.
        foreach (var argument in context.Selection.Field.Arguments)
            _ = context.ArgumentValue<object?>(argument.Name);
        context.Result = ValueOf(context.Selection.Type, context.Schema);
        return ValueTask.CompletedTask;
    }

    private static object? ValueOf(IType type, ISchema schema) => type switch
    {
        NonNullType nonNull => ValueOf(nonNull.Type, schema),
        ListType list => new[] { ValueOf(list.ElementType, schema), ValueOf(list.ElementType, schema) },
        EnumType => "GREEN",
        INamedType { Name: "Int" } => 7,
        INamedType { Name: "Float" } => 1.5,
        INamedType { Name: "Boolean" } => true,
        ILeafType => "x",
        INamedType named => new Dictionary<string, object?> { ["__typename"] = schema.GetPossibleTypes(named)[0].Name },
        _ => null
    };
}
