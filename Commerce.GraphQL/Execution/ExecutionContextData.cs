namespace HotChocolate.Execution;

/// <summary>The keys under which execution, transport and validation leave values for each other.</summary>
internal static class ExecutionContextData
{
    public const string IsWarmupRequest = "HotChocolate.Execution.IsWarmupRequest";

    public const string IntrospectionAllowed = "HotChocolate.Execution.IntrospectionAllowed";

    /// <summary>On a request: what a refused introspection is told.</summary>
    public const string IntrospectionMessage = "HotChocolate.Execution.IntrospectionMessage";

    /// <summary>On a request: it is executed although its document is not stored.</summary>
    public const string NonPersistedOperationAllowed = "HotChocolate.Execution.NonPersistedOperationAllowed";

    /// <summary>On a request: its own depth limit; -1 for none.</summary>
    public const string MaxAllowedExecutionDepth = "HotChocolate.Execution.MaxAllowedExecutionDepth";

    /// <summary>On a request: the value that the root fields have as their parent.</summary>
    public const string InitialValue = "HotChocolate.Execution.InitialValue";

    /// <summary>On a result: the HTTP status that it asks for.</summary>
    public const string HttpStatusCode = "HotChocolate.Execution.HttpStatusCode";

    /// <summary>On a result: the request was refused by validation.</summary>
    public const string ValidationErrors = "HotChocolate.Execution.ValidationErrors";

    /// <summary>On a result: the transport does not allow this kind of operation.</summary>
    public const string OperationNotAllowed = "HotChocolate.Execution.OperationNotAllowed";
}
