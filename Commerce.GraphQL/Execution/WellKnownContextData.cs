namespace HotChocolate;

/// <summary>The keys under which execution, transport and validation leave values for each other.</summary>
public static class WellKnownContextData
{
    /// <summary>On a request: it fills the caches and is not executed.</summary>
    public const string IsWarmupRequest = "HotChocolate.AspNetCore.Warmup.IsWarmupRequest";

    /// <summary>On a request: it may introspect where others may not.</summary>
    public const string IntrospectionAllowed = "HotChocolate.Execution.Introspection.Allowed";

    /// <summary>On a request: what a refused introspection is told.</summary>
    public const string IntrospectionMessage = "HotChocolate.Execution.Introspection.Message";

    /// <summary>On a request: it is executed although its document is not stored.</summary>
    public const string NonPersistedOperationAllowed = "HotChocolate.Execution.NonPersistedOperationAllowed";

    /// <summary>On a request: its own depth limit; -1 for none.</summary>
    public const string MaxAllowedExecutionDepth = "HotChocolate.Execution.MaxAllowedDepth";

    /// <summary>On a request: the value that the root fields have as their parent.</summary>
    public const string InitialValue = "HotChocolate.Execution.InitialValue";

    /// <summary>On a result: the HTTP status that it asks for.</summary>
    public const string HttpStatusCode = "HotChocolate.Execution.Transport.HttpStatusCode";

    /// <summary>On a result: the request was refused by validation.</summary>
    public const string ValidationErrors = "HotChocolate.Execution.ValidationErrors";

    /// <summary>On a result: the transport does not allow this kind of operation.</summary>
    public const string OperationNotAllowed = "HotChocolate.Execution.OperationNotAllowed";
}
