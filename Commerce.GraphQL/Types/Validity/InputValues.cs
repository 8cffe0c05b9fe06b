using HotChocolate.Language;

namespace HotChocolate.Types.Validity;

/// <summary>What arguments and input fields have in common. See <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/>.</summary>
internal static class InputValues
{
    public static void Check(InputFieldBase input, string subject, ValidityReport report)
    {
        if (!input.Type.IsInputType())
        {
            report.Add($"{subject} has the output type `{input.Type}`: use an input object, an enum or a scalar.");
            return;
        }

        if (input is { IsDeprecated: true, Type: NonNullType, DefaultValue: null })
            report.Add($"{subject} is deprecated but required: make it nullable or give it a default value first.");
        if (input.DefaultValue is { } value && !Fits(value, input.Type))
            report.Add($"{subject} has the default value {value.ToString(false)}, which is no `{input.Type}`: change one of them.");
    }

    /// <summary>Whether a constant can be coerced to the type.</summary>
    private static bool Fits(IValueNode value, IType type) => (value, type) switch
    {
        (NullValueNode, NonNullType) => false,
        (NullValueNode, _) => true,
        (_, NonNullType nonNull) => Fits(value, nonNull.Type),
        (ListValueNode list, ListType listType) => list.Items.All(item => Fits(item, listType.ElementType)),
        (_, ListType listType) => Fits(value, listType.ElementType),
        (ObjectValueNode node, InputObjectType input) => Fits(node, input),
        (EnumValueNode name, EnumType enumType) => enumType.TryGetValue(name.Value, out _),
        (_, EnumType) => false,
        (_, ILeafType leaf) => leaf.IsInstanceOfType(value),
        _ => false
    };

    private static bool Fits(ObjectValueNode node, InputObjectType input)
    {
        if (node.Fields.Any(given => !input.Fields.TryGetField(given.Name.Value, out var field) || !Fits(given.Value, field.Type)))
            return false;
        if (input.IsOneOf)
            return node.Fields is [{ Value: not NullValueNode }];
        return input.Fields.All(field => field is not { Type: NonNullType, DefaultValue: null } || node.Fields.Any(given => given.Name.Value == field.Name));
    }
}
