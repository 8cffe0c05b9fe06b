using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>What planning refuses.</summary>
internal static class PlanningErrors
{
    public static IError TooManyConditions(OperationDefinitionNode operation, int max)
        => ErrorBuilder.New()
            .SetMessage($"An operation can have at most {max} variables of type `Boolean`.")
            .AddLocation(operation)
            .Build();

    public static IError NullCondition(VariableNode use)
        => ErrorBuilder.New()
            .SetMessage("The argument `if` must not be null.")
            .SetCode(ErrorCodes.Execution.NonNullViolation)
            .AddLocation(use)
            .Build();

    public static IError NegativeInitialCount(IValueNode place)
        => ErrorBuilder.New().SetMessage("The argument `initialCount` must not be negative.").AddLocation(place).Build();

    public static IError ArgumentInvalid(ISyntaxNode place, GraphQLException exception)
        => ErrorBuilder.FromError(exception.Errors[0]).ClearLocations().AddLocation(place).SetPath((Path?)null).Build();
}
