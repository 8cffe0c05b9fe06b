using HotChocolate.Configuration;
using HotChocolate.Types.Descriptors.Definitions;

namespace Commerce.Api.Reading;

/// <summary>
/// Describes what the conventions generate: arguments and operations of filters, payloads and inputs of mutations. What the shop
/// writes describes itself.
/// </summary>
internal sealed class GeneratedDescriptions : TypeInterceptor
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["where"] = "Which rows; all of them when not given.",
        ["order"] = "In which order; the first key decides, then the next.",
        ["input"] = "What the mutation needs.",
    };

    private static readonly Dictionary<string, string> InputFields = new(StringComparer.Ordinal)
    {
        ["eq"] = "Is equal to this.",
        ["neq"] = "Is not equal to this.",
        ["in"] = "Is one of these.",
        ["nin"] = "Is none of these.",
        ["contains"] = "Has this text in it.",
        ["ncontains"] = "Does not have this text in it.",
        ["startsWith"] = "Begins with this text.",
        ["nstartsWith"] = "Does not begin with this text.",
        ["endsWith"] = "Ends with this text.",
        ["nendsWith"] = "Does not end with this text.",
        ["gt"] = "Is greater than this.",
        ["ngt"] = "Is not greater than this.",
        ["gte"] = "Is greater than or equal to this.",
        ["ngte"] = "Is neither greater than nor equal to this.",
        ["lt"] = "Is less than this.",
        ["nlt"] = "Is not less than this.",
        ["lte"] = "Is less than or equal to this.",
        ["nlte"] = "Is neither less than nor equal to this.",
        ["all"] = "Every element fulfils this.",
        ["none"] = "No element fulfils this.",
        ["some"] = "At least one element fulfils this.",
        ["any"] = "Whether there is any element.",
    };

    public override void OnBeforeCompleteType(ITypeCompletionContext completionContext, DefinitionBase definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinition type:
                DescribeObject(type);
                break;
            case InterfaceTypeDefinition { Name: "Node" } node:
                foreach (var field in node.Fields) field.Description ??= "The global id.";
                break;
            case UnionTypeDefinition union:
                union.Description ??= "What a mutation may refuse with.";
                break;
            case InputObjectTypeDefinition input:
                DescribeInput(input);
                break;
            case EnumTypeDefinition { Name: "SortEnumType" } sort:
                sort.Description ??= "The direction of a sort.";
                foreach (var value in sort.Values) value.Description ??= value.Name == "ASC" ? "The smallest first." : "The greatest first.";
                break;
        }
    }

    private static void DescribeObject(ObjectTypeDefinition type)
    {
        if (type.Name.EndsWith("Payload", StringComparison.Ordinal))
        {
            type.Description ??= "What a mutation answers.";
            foreach (var field in type.Fields)
                field.Description ??= field.Name == "errors" ? "Why it was refused; null when it was not." : "The result; null when it was refused.";
        }

        foreach (var field in type.Fields)
            foreach (var argument in field.Arguments)
                argument.Description ??= Arguments.GetValueOrDefault(argument.Name);
    }

    private static void DescribeInput(InputObjectTypeDefinition input)
    {
        input.Description ??= input.Name.EndsWith("FilterInput", StringComparison.Ordinal) || input.Name.StartsWith("ListFilterInput", StringComparison.Ordinal)
            ? "Conditions; all that are given hold."
            : "What a mutation needs.";
        foreach (var field in input.Fields) field.Description ??= InputFields.GetValueOrDefault(field.Name);
    }
}
