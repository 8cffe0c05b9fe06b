using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>An operation that is valid for a schema, with variables that fit it; the same random numbers make the same one.</summary>
internal sealed class ValidOperation
{
    private const int MaxDepth = 4;

    private readonly ISchema _schema;
    private readonly Random _random;
    private readonly StringBuilder _fragments = new();
    private readonly StringBuilder _definitions = new();
    private readonly JsonObject _variables = [];
    private readonly List<(string Name, string Type)> _known = [];
    private int _names;

    private ValidOperation(ISchema schema, Random random)
    {
        _schema = schema;
        _random = random;
    }

    public string Document { get; private set; } = "";

    public string Variables => _variables.ToJsonString();

    public static ValidOperation Make(ISchema schema, int seed)
    {
        var operation = new ValidOperation(schema, new Random(seed));
        var isMutation = schema.MutationType is not null && operation.Chance(6);
        var selections = operation.Selections(isMutation ? schema.MutationType! : schema.QueryType, 0);
        var description = operation.Chance(6) ? "\"\"\"\nWhat it is for: ünï 😀\n\"\"\"\n" : "";
        var header = operation._definitions.Length > 0 || isMutation || description.Length > 0
            ? $"{description}{(isMutation ? "mutation" : "query")} {(operation.Chance(2) ? "Op" : "")}{(operation._definitions.Length > 0 ? $"({operation._definitions})" : "")} "
            : "";
        operation.Document = header + selections + operation._fragments;
        return operation;
    }

    public override string ToString() => $"{Document}\n{Variables}";

    private string Selections(INamedType type, int depth)
    {
        var text = new StringBuilder("{ ");
        for (var i = _random.Next(1, 5 - (depth / 2)); i > 0; i--)
            text.Append(Selection(type, depth)).Append(' ');
        return text.Append('}').ToString();
    }

    private string Selection(INamedType type, int depth)
    {
        var fields = FieldsOf(type)
            .Where(field => !field.IsIntrospectionField && (depth < MaxDepth || field.Type.NamedType() is ILeafType) && field.Arguments.All(CanBeGiven))
            .ToList();
        if (depth < MaxDepth && (fields.Count == 0 || Chance(6)))
            return Fragment(type, depth);
        if (fields.Count == 0 || Chance(12))
            return $"{Alias()}__typename{Condition()}";

        var chosen = fields[_random.Next(fields.Count)];
        var arguments = chosen.Arguments.Where(a => CanBeMade(a.Type.NamedType()) && (IsRequired(a) || Chance(3))).Select(a => $"{a.Name}: {Literal(a, 0)}").ToList();
        var inner = chosen.Type.NamedType() is { } named and not ILeafType ? " " + Selections(named, depth + 1) : "";
        return $"{Alias()}{chosen.Name}{(arguments.Count > 0 ? $"({string.Join(Chance(2) ? ", " : " ", arguments)})" : "")}{Condition()}{inner}";
    }

    private static IEnumerable<IOutputField> FieldsOf(INamedType type)
        => type switch { ObjectType obj => obj.Fields, InterfaceType inter => inter.Fields, _ => [] };

    private string Fragment(INamedType type, int depth)
    {
        var possible = _schema.GetPossibleTypes(type);
        INamedType on = Chance(3) ? type : possible[_random.Next(possible.Count)];
        var selections = Selections(on, depth + 1);
        switch (_random.Next(3))
        {
            case 0 when on == type:
                return $"...{Condition()} {selections}";
            case 1:
                var name = NewName("F");
                _fragments.Append(CultureInfo.InvariantCulture, $"\nfragment {name} on {on.Name} {selections}");
                return $"...{name}{Condition()}";
            default:
                return $"... on {on.Name}{Condition()} {selections}";
        }
    }

    private string Alias() => NewName("a") + ": ";

    private string Condition() => _random.Next(12) switch
    {
        0 => $" @skip(if: {(Chance(2) ? "true" : "false")})",
        1 => $" @include(if: {(Chance(2) ? "true" : Variable("Boolean!", JsonValue.Create(Chance(2))))})",
        _ => ""
    };

    private string Variable(string type, JsonNode? value)
    {
        if (Chance(3) && _known.FirstOrDefault(known => known.Type == type).Name is { } used)
            return "$" + used;

        var name = NewName("v");
        _known.Add((name, type));
        _definitions.Append(CultureInfo.InvariantCulture, $"{(Chance(8) ? "\"of a variable\" " : "")}${name}: {type} ");
        if (type[^1] == '!' || Chance(4) is false)
            _variables[name] = value;
        return "$" + name;
    }

    private static bool IsRequired(IInputField field) => field.Type.IsNonNullType() && field.DefaultValue is null or NullValueNode;

    private static bool CanBeGiven(IInputField field) => !IsRequired(field) || CanBeMade(field.Type.NamedType());

    /// <summary>Files come in other bodies.</summary>
    private static bool CanBeMade(INamedType type) => type.Name != "Upload" && (type is not InputObjectType input || input.Fields.All(CanBeGiven));

    private string Literal(IInputField field, int depth)
    {
        var type = field.Type;
        if (Chance(4) && Value(field.Name, type, depth) is var value)
            return Variable(type.ToString()!, value);
        return Write(Value(field.Name, type, depth), type);
    }

    /// <summary>A value as clients write it in JSON.</summary>
    private JsonNode? Value(string name, IType type, int depth)
    {
        if (type is NonNullType nonNull)
            return Value(name, nonNull.Type, depth)
                ?? Some(name, nonNull.Type, depth);
        // Filters and orders take null in some places only.
        return Chance(10) && type.NamedType() is not InputObjectType ? null : Some(name, type, depth);
    }

    private JsonNode Some(string name, IType type, int depth)
    {
        switch (type)
        {
            case ListType list:
                return new JsonArray([.. Enumerable.Range(0, _random.Next(depth > 2 ? 1 : 3)).Select(_ => Value(name, list.ElementType, depth + 1))]);
            case EnumType enumType:
                var values = enumType.Values.ToList();
                return values[_random.Next(values.Count)].Name;
            case InputObjectType input:
                return Object(input, depth);
            default:
                return Scalar(name, type.NamedType().Name);
        }
    }

    private JsonObject Object(InputObjectType input, int depth)
    {
        var fields = input.Fields.Where(field => CanBeMade(field.Type.NamedType())).ToList();
        if (input.IsOneOf)
        {
            var only = fields[_random.Next(fields.Count)];
            return new JsonObject { [only.Name] = Some(only.Name, only.Type, depth + 1) };
        }

        var given = fields.Where(field => IsRequired(field) || (depth < 3 && _random.Next(fields.Count) < 2));
        return new JsonObject(given.Select(field => KeyValuePair.Create(field.Name, Value(field.Name, field.Type, depth + 1))));
    }

    private JsonNode Scalar(string name, string type) => (name, type) switch
    {
        ("first" or "last" or "size", "Int") => _random.Next(0, 8),
        ("after" or "before", "String") => Chance(2) ? "MA==" : "Mg==",
        (_, "Int") => Chance(4) ? Pick(0, int.MaxValue, int.MinValue, -1) : _random.Next(-5, 50),
        (_, "Short" or "Byte") => _random.Next(0, 100),
        (_, "Long") => Pick(0L, long.MaxValue, long.MinValue, 12L),
        (_, "Float") => Pick(0.5, 1e300, -0.0, 3),
        (_, "Decimal") => Pick(0.5, 12, 99.99),
        (_, "Boolean") => Chance(2),
        (_, "ID") => Pick("UHJvZHVjdDox", "1", "", "x", "Q2F0ZWdvcnk6MQ=="),
        (_, "UUID") => Guid.Empty.ToString(),
        (_, "DateTime") => Pick("2026-11-22T07:50:10Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999+14:00"),
        (_, "Date" or "LocalDate") => "2026-02-28",
        (_, "LocalTime") => "23:59:59",
        (_, "LocalDateTime") => "2026-02-28T23:59:59",
        (_, "TimeSpan") => "P1DT2H",
        (_, "URL") => "https://shop.example/a?b=c",
        _ => Pick("", "a", "ünï 😀", "two\nlines", "\"quoted\" \\ '%_", "\u0001\u007f\u2028", new string('x', 300))
    };

    /// <summary>A value as it stands in a document; what is an enum value there is a string in JSON.</summary>
    private static string Write(JsonNode? value, IType type)
        => value switch
        {
            null => "null",
            JsonArray list => $"[{string.Join(", ", list.Select(item => Write(item, ElementOf(type))))}]",
            JsonObject map => "{ " + string.Join(", ", map.Select(f => $"{f.Key}: {Write(f.Value, ((InputObjectType)type.NamedType()).Fields[f.Key].Type)}")) + " }",
            _ when type.NamedType() is EnumType => value.GetValue<string>(),
            _ when value.GetValueKind() is JsonValueKind.String => new StringValueNode(value.GetValue<string>()).ToString(false),
            _ => value.ToJsonString()
        };

    private static IType ElementOf(IType type) => type is NonNullType nonNull ? ElementOf(nonNull.Type) : type is ListType list ? list.ElementType : type;

    private string NewName(string prefix) => $"{prefix}{_names++}";

    private bool Chance(int of) => _random.Next(of) == 0;

    private JsonNode Pick<T>(params T[] values) => JsonValue.Create(values[_random.Next(values.Length)])!;
}
