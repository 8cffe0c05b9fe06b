using HotChocolate.Language;

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

    /// <summary>
    /// A request error has no path of its own (specification section 7.1.2): where in the variable the value stands is an
    /// extension.
    /// </summary>
    public static GraphQLException Invalid(VariableDefinitionNode definition, GraphQLException exception, Path? inputPath)
    {
        var cause = exception.Errors[0];
        var builder = New(definition, cause.Message)
            .SetCode(cause.Code ?? ErrorCodes.Execution.InvalidType)
            .SetException(exception);
        if (inputPath is { IsRoot: false })
            builder.SetExtension("inputPath", inputPath.ToList());
        return new GraphQLException(builder.Build());
    }

    private static IErrorBuilder New(VariableDefinitionNode definition, string message)
        => ErrorBuilder.New()
            .SetMessage(message)
            .AddLocation(definition)
            .SetExtension("variable", definition.Variable.Name.Value);
}
