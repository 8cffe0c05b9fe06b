namespace HotChocolate.Execution;

/// <summary>The keys under which execution, transport and validation leave values for each other.</summary>
internal static class ExecutionContextData
{
    public const string IsWarmupRequest = "HotChocolate.Execution.IsWarmupRequest";

    public const string IntrospectionAllowed = "HotChocolate.Execution.IntrospectionAllowed";

    /// <summary>On a result: the request was refused by validation.</summary>
    public const string ValidationErrors = "HotChocolate.Execution.ValidationErrors";

    /// <summary>On a result: the transport does not allow this kind of operation.</summary>
    public const string OperationNotAllowed = "HotChocolate.Execution.OperationNotAllowed";
}
