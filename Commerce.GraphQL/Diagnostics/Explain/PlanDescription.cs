using HotChocolate.Data.Compiled;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.Diagnostics;

/// <summary>How each field of a plan gets its value, in words.</summary>
internal sealed class PlanDescription
{
    // What is read by a person.
    private const int MaxFields = 500;

    private int _fields;

    public static List<object?> Of(Operation operation) => new PlanDescription().Describe(operation.RootSelectionSet, isRead: false);

    private List<object?> Describe(SelectionSet selections, bool isRead)
    {
        var described = new List<object?>();
        foreach (var selection in selections.Selections)
        {
            if (++_fields > MaxFields)
                break;
            described.Add(Describe(selection, isRead));
        }

        return described;
    }

    private Dictionary<string, object?> Describe(Selection selection, bool isRead)
    {
        var read = selection.FindState<ReadPlan>();
        var field = new Dictionary<string, object?>
        {
            ["name"] = selection.ResponseName,
            ["field"] = selection.Field.ToString(),
            ["type"] = selection.Type.ToString(),
            ["by"] = read is { Refusal: null } ? "SQL to JSON, with everything below"
                : isRead ? "the read above"
                : selection.PureResolver is not null ? "a property"
                : "a resolver"
        };
        if (read is { Refusal: { } refusal })
            field["notCompiledFor"] = refusal;
        if (read is { Refusal: null, Levels.Count: var levels })
            field["commands"] = levels;
        if (selection.SelectionSet is null)
            return field;

        var below = isRead || read is { Refusal: null };
        var types = selection.Operation.Schema.GetPossibleTypes(selection.Type.NamedType());
        if (types is [var only])
            field["fields"] = Describe(selection.GetSelectionSet(only), below);
        else
            field["types"] = types.Take(20).ToDictionary(type => type.Name, object? (type) => Describe(selection.GetSelectionSet(type), below));
        return field;
    }
}
