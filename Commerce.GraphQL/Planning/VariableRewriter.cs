using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>Puts the values of variables into literals.</summary>
internal static class VariableRewriter
{
    /// <summary>Depth is bounded by the parser.</summary>
    public static bool HasVariables(IValueNode value)
        => value switch
        {
            VariableNode => true,
            ListValueNode list => list.Items.Any(HasVariables),
            ObjectValueNode obj => obj.Fields.Any(f => HasVariables(f.Value)),
            _ => false
        };

    /// <summary>
    /// The literal without variables; null when the literal is a variable without a value. An object field whose variable has
    /// no value is left out (section 3.10), a list item is null (section 3.11).
    /// </summary>
    public static IValueNode? Rewrite(IValueNode value, VariableValueCollection variables)
        => value switch
        {
            VariableNode variable => variables.TryGetLiteral(variable.Name.Value, out var literal) ? literal : null,
            ListValueNode list when HasVariables(list) => new ListValueNode(
                list.Location,
                [.. list.Items.Select(item => Rewrite(item, variables) ?? NullValueNode.Default)]),
            ObjectValueNode obj when HasVariables(obj) => new ObjectValueNode(
                obj.Location,
                [.. obj.Fields
                    .Select(field => (field, value: Rewrite(field.Value, variables)))
                    .Where(t => t.value is not null)
                    .Select(t => ReferenceEquals(t.field.Value, t.value) ? t.field : t.field.WithValue(t.value!))]),
            _ => value
        };
}
