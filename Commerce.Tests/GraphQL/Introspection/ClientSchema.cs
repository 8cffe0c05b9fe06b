using System.Text;
using System.Text.Json;

namespace Commerce.Tests.GraphQL.Introspection;

/// <summary>What a tool makes of an introspection result: the schema in SDL, as far as introspection tells it.</summary>
internal static class ClientSchema
{
    public const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    private static readonly string[] SpecDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf", "defer", "stream"];
    private static readonly string[] SpecScalars = ["Int", "Float", "String", "Boolean", "ID"];

    public static string Write(JsonElement data)
    {
        var schema = data.GetProperty("__schema");
        var text = new StringBuilder(Description(schema)).Append("schema {");
        foreach (var operation in (string[])["query", "mutation", "subscription"])
        {
            if (schema.GetProperty($"{operation}Type") is { ValueKind: JsonValueKind.Object } root)
                text.Append(null, $" {operation}: {Name(root)}");
        }

        text.AppendLine(" }");
        foreach (var directive in schema.GetProperty("directives").EnumerateArray().Where(directive => !SpecDirectives.Contains(Name(directive))))
        {
            var locations = string.Join(" | ", directive.GetProperty("locations").EnumerateArray().Select(location => location.GetString()));
            var repeatable = directive.GetProperty("isRepeatable").GetBoolean() ? "repeatable " : "";
            text.AppendLine(null, $"{Description(directive)}directive @{Name(directive)}{Arguments(directive)} {repeatable}on {locations}");
        }

        foreach (var type in schema.GetProperty("types").EnumerateArray())
        {
            if (!Name(type).StartsWith("__", StringComparison.Ordinal) && !SpecScalars.Contains(Name(type)))
                text.Append(Description(type)).AppendLine(Definition(type));
        }

        return text.ToString();
    }

    private static string Definition(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "SCALAR" => $"scalar {Name(type)}{(type.GetProperty("specifiedByURL").GetString() is { } url ? $" @specifiedBy(url: {JsonSerializer.Serialize(url)})" : "")}",
        "OBJECT" => $"type {Name(type)}{Implements(type)}{Block(type, "fields", Field)}",
        "INTERFACE" => $"interface {Name(type)}{Implements(type)}{Block(type, "fields", Field)}",
        "UNION" => $"union {Name(type)} = {string.Join(" | ", type.GetProperty("possibleTypes").EnumerateArray().Select(Name))}",
        "ENUM" => $"enum {Name(type)}{Block(type, "enumValues", value => $"{Description(value)}{Name(value)}{Deprecation(value)}")}",
        _ => $"input {Name(type)}{(type.GetProperty("isOneOf").GetBoolean() ? " @oneOf" : "")}{Block(type, "inputFields", Input)}"
    };

    private static string Implements(JsonElement type)
        => type.GetProperty("interfaces") is { } interfaces && interfaces.GetArrayLength() > 0 ? $" implements {string.Join(" & ", interfaces.EnumerateArray().Select(Name))}" : "";

    private static string Block(JsonElement type, string members, Func<JsonElement, string> write)
        => type.GetProperty(members).GetArrayLength() == 0 ? "" : $" {{ {string.Join('\n', type.GetProperty(members).EnumerateArray().Select(write))} }}";

    private static string Field(JsonElement field) => $"{Description(field)}{Name(field)}{Arguments(field)}: {Type(field.GetProperty("type"))}{Deprecation(field)}";

    private static string Arguments(JsonElement owner)
        => owner.GetProperty("args").GetArrayLength() == 0 ? "" : $"({string.Join(' ', owner.GetProperty("args").EnumerateArray().Select(Input))})";

    private static string Input(JsonElement input)
        => $"{Description(input)}{Name(input)}: {Type(input.GetProperty("type"))}{(input.GetProperty("defaultValue").GetString() is { } value ? $" = {value}" : "")}{Deprecation(input)}";

    private static string Type(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => $"{Type(type.GetProperty("ofType"))}!",
        "LIST" => $"[{Type(type.GetProperty("ofType"))}]",
        _ => Name(type)
    };

    private static string Deprecation(JsonElement member)
        => member.GetProperty("isDeprecated").GetBoolean() ? $" @deprecated(reason: {JsonSerializer.Serialize(member.GetProperty("deprecationReason").GetString())})" : "";

    private static string Name(JsonElement named) => named.GetProperty("name").GetString()!;

    private static string Description(JsonElement member)
        => member.GetProperty("description").GetString() is { } text ? $"{JsonSerializer.Serialize(text)} " : "";
}
