using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>The data of recorded executions: JSON with conventions for what resolvers do.</summary>
internal sealed class RecordedData(JsonElement root)
{
    private readonly Dictionary<string, int> _counters = [];

    /// <summary>The value of the root object.</summary>
    public object? Root { get; } = Convert(root);

    public static object? Convert(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => Convert(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().Select(Convert).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null
    };

    /// <summary>Reads a field of its parent and does what its value says.</summary>
    public async ValueTask ResolveAsync(IMiddlewareContext context)
    {
        var parent = context.Parent<object?>() as IReadOnlyDictionary<string, object?>;
        var value = parent?.GetValueOrDefault(context.Selection.Field.Name);
        if (value is Dictionary<string, object?> delayed && delayed.TryGetValue("$delay", out var delay))
        {
            await Task.Delay((int)delay!, context.RequestAborted);
            value = delayed["value"];
        }

        context.Result = Follow(value, context);
    }

    /// <summary>Whether the value of a field needs <see cref="ResolveAsync"/>.</summary>
    public static bool HasConventions(JsonElement value) => value.GetRawText().Contains("\"$", StringComparison.Ordinal);

    private object? Follow(object? value, IMiddlewareContext context)
    {
        switch (value)
        {
            case List<object?> items:
                return items.Select(item => IsError(item, out var error) ? error : Follow(item, context)).ToList();
            case Dictionary<string, object?> map when IsError(map, out var error):
                throw new GraphQLException(error);
            case Dictionary<string, object?> map when map.TryGetValue("$ref", out var name):
                return ((Dictionary<string, object?>)((Dictionary<string, object?>)Root!)["$defs"]!)[(string)name!];
            case Dictionary<string, object?> map when map.TryGetValue("$counter", out var counter):
                lock (_counters)
                    return _counters[(string)counter!] = _counters.GetValueOrDefault((string)counter!) + 1;
            case Dictionary<string, object?> map when map.ContainsKey("$args"):
                return Arguments(context);
            default:
                return value;
        }
    }

    private static bool IsError(object? value, out IError error)
    {
        var message = value is Dictionary<string, object?> map && map.TryGetValue("$error", out var text) ? (string)text! : null;
        error = message is null ? null! : new Error(message);
        return message is not null;
    }

    private static string Arguments(IMiddlewareContext context)
    {
        var given = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in ((ResolverContext)context).Arguments.Values)
        {
            if (!argument.IsDefaultValue || argument.DefaultValue is not null)
                given[argument.Name] = Plain(argument.Value);
        }

        return JsonSerializer.Serialize(given, RecordedJson.Options);
    }

    private static object? Plain(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => new SortedDictionary<string, object?>(
            map.ToDictionary(t => t.Key, t => Plain(t.Value)),
            StringComparer.Ordinal),
        string text => text,
        double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => (long)number,
        System.Collections.IEnumerable items => items.Cast<object?>().Select(Plain).ToList(),
        IValueNode literal => literal.ToString(),
        _ => value
    };
}
