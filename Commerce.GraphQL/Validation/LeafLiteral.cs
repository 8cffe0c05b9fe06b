using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Says why a literal is none of a scalar's or an enum's.</summary>
internal static class LeafLiteral
{
    public static string Explain(ILeafType leaf, IValueNode value, IType type, bool suggest)
    {
        var written = Excerpt.Of(value.ToString(false));
        return leaf switch
        {
            EnumType enumType => ExplainEnum(enumType, value, written, suggest),
            { Name: "Int" } when value is IntValueNode => $"Int cannot represent non 32-bit signed integer value: {written}",
            { Name: "Int" } => $"Int cannot represent non-integer value: {written}",
            { Name: "Float" } => $"Float cannot represent non numeric value: {written}",
            { Name: "String" } => $"String cannot represent a non string value: {written}",
            { Name: "Boolean" } => $"Boolean cannot represent a non boolean value: {written}",
            { Name: "ID" } => $"ID cannot represent a non-string and non-integer value: {written}",
            _ => $"Expected value of type \"{type}\", found {written}."
        };
    }

    private static string ExplainEnum(EnumType type, IValueNode value, string written, bool suggest)
    {
        var similar = suggest ? Suggestion.Similar(written, type.Values.Select(known => known.Name)) : [];
        var message = value is EnumValueNode
            ? $"Value \"{written}\" does not exist in \"{type.Name}\" enum."
            : $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.";
        return message + Suggestion.DidYouMean(similar, "the enum value");
    }
}
