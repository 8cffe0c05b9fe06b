using System.Reflection;
using Commerce.Admin.Client;
using Commerce.Tests.Support;
using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Every operation of the admin fits <c>schema.graphql</c>, and the records it is read into fit the operation.</summary>
public sealed class OperationTests
{
    private static readonly Dictionary<string, ITypeDefinitionNode> Schema = ReadSchema();

    public static TheoryData<string> Files => [.. typeof(GraphQLClient).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".graphql", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Operation_AgainstTheSchema_Fits(string file)
    {
        using var reader = new StreamReader(typeof(GraphQLClient).Assembly.GetManifestResourceStream(file)!);
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(Utf8GraphQLParser.Parse(reader.ReadToEnd()).Definitions));

        foreach (var variable in operation.VariableDefinitions)
            Assert.Contains(variable.Type.NamedType().Name.Value, Schema.Keys.Concat(["Int", "String", "ID", "Boolean", "Float"]));
        var shape = new OperationShape(Schema);
        shape.Check(operation.SelectionSet, operation.Operation.ToString(), DataOf(operation.Name!.Value));
        Assert.Empty(shape.Faults);
    }

    /// <summary>The type that a page reads the operation of this name into.</summary>
    private static Type DataOf(string operation) => typeof(GraphQLClient).Assembly.GetTypes().Where(type => !type.IsGenericTypeDefinition)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(GraphQLOperation<>))
        .Single(field => (string)field.FieldType.GetProperty("Name")!.GetValue(field.GetValue(null))! == operation)
        .FieldType.GetGenericArguments()[0];

    private static Dictionary<string, ITypeDefinitionNode> ReadSchema() => Utf8GraphQLParser
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema.graphql"))).Definitions
        .OfType<ITypeDefinitionNode>()
        .ToDictionary(definition => definition.Name.Value, StringComparer.Ordinal);
}
