using System.Globalization;

namespace HotChocolate.Types.Mutations;

/// <summary>The names of one mutation's input and payload.</summary>
internal sealed record MutationNames(string InputType, string InputArgument, string PayloadType, string? PayloadField, string ErrorType, string ErrorsField)
{
    public static MutationNames Create(string fieldName, MutationConventionOptions convention, MutationFieldOptions? own)
    {
        var mutation = char.ToUpper(fieldName[0], CultureInfo.InvariantCulture) + fieldName[1..];
        return new MutationNames(
            own?.InputTypeName ?? Name(convention.InputTypeNamePattern ?? "{MutationName}Input"),
            own?.InputArgumentName ?? convention.InputArgumentName ?? "input",
            own?.PayloadTypeName ?? Name(convention.PayloadTypeNamePattern ?? "{MutationName}Payload"),
            own?.PayloadFieldName,
            own?.PayloadErrorTypeName ?? Name(convention.PayloadErrorTypeNamePattern ?? "{MutationName}Error"),
            own?.PayloadErrorsFieldName ?? convention.PayloadErrorsFieldName ?? "errors");

        string Name(string pattern) => pattern.Replace("{MutationName}", mutation, StringComparison.Ordinal);
    }
}
