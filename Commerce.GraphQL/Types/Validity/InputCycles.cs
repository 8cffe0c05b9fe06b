using HotChocolate.Language;

namespace HotChocolate.Types.Validity;

/// <summary>
/// No input object needs itself: neither through required fields (<see href="https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References"/>),
/// nor through default values (<see href="https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()"/>).
/// </summary>
internal static class InputCycles
{
    public static void Check(IEnumerable<InputObjectType> types, ValidityReport report)
    {
        var inputs = types.ToList();
        foreach (var cycle in Graph<InputObjectType, InputField>.FindCycles(inputs, type => type.Fields, Required))
        {
            var path = string.Join(" → ", cycle.Select(Coordinate));
            report.For(cycle[0].DeclaringType).Add($"The input object `{cycle[0].DeclaringType.Name}` can never be written, because it needs itself: make one of {path} nullable or a list.");
        }

        foreach (var cycle in Graph<InputField, InputField>.FindCycles(inputs.SelectMany(type => type.Fields), Defaults, field => field))
        {
            var path = string.Join(" → ", cycle.Select(Coordinate));
            report.For(cycle[0].DeclaringType).Add($"The default value of `{Coordinate(cycle[0])}` contains itself: change one of {path}.");
        }
    }

    private static string Coordinate(InputField field) => $"{field.DeclaringType.Name}.{field.Name}";

    private static InputObjectType? Required(InputField field) => field.Type is NonNullType { Type: InputObjectType type } ? type : null;

    /// <summary>The fields whose default values the default value of a field takes.</summary>
    private static List<InputField> Defaults(InputField field)
    {
        var found = new List<InputField>();
        if (field.DefaultValue is { } value && field.Type.NamedType() is InputObjectType type)
            Collect(value, type, found);
        return found;
    }

    private static void Collect(IValueNode value, InputObjectType type, List<InputField> found)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items) Collect(item, type, found);
        }
        else if (value is ObjectValueNode node)
        {
            foreach (var field in type.Fields)
            {
                var given = node.Fields.FirstOrDefault(known => known.Name.Value == field.Name);
                if (given is null)
                    found.Add(field);
                else if (field.Type.NamedType() is InputObjectType inner)
                    Collect(given.Value, inner, found);
            }
        }
    }
}
