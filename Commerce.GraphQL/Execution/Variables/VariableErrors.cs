using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What is refused about variables.</summary>
internal static class VariableErrors
{
    public static GraphQLException NotAnInputType(VariableDefinitionNode definition)
        => new(New(definition, $"Variable `{definition.Variable.Name.Value}` is not an input type.")
            .SetCode(ErrorCodes.Execution.MustBeInputType)
            .Build());

    public static GraphQLException Required(VariableDefinitionNode definition)
        => new(New(definition, $"Variable `{definition.Variable.Name.Value}` is required.")
            .SetCode(ErrorCodes.Execution.NonNullViolation)
            .Build());

    /// <summary>The path of the error begins with the variable and leads to the bad value inside of it.</summary>
    public static GraphQLException Invalid(VariableDefinitionNode definition, GraphQLException exception, Path? inputPath)
    {
        var cause = exception.Errors[0];
        var builder = New(definition, cause.Message)
            .SetPath(Path.FromList([definition.Variable.Name.Value, .. inputPath?.ToList() ?? []]))
            .SetException(exception);
        // A literal of the wrong kind has no code of its own; what is only found out afterwards, a bad id for one, has.
        if ((cause.Code ?? (exception is SerializationException ? null : ErrorCodes.Execution.InvalidType)) is { } code)
            builder.SetCode(code);
        return new GraphQLException(builder.Build());
    }

    private static IErrorBuilder New(VariableDefinitionNode definition, string message)
        => ErrorBuilder.New()
            .SetMessage(message)
            .AddLocation(definition)
            .SetExtension("variable", definition.Variable.Name.Value);
}
