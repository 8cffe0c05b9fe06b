namespace HotChocolate.Validation;

/// <summary>What a request may say about its own validation.</summary>
internal sealed record ValidationRequest
{
    public const string DefaultIntrospectionRefusal = "Introspection is not allowed for the current request.";

    /// <summary>Lifts the ban on introspection.</summary>
    public bool IsIntrospectionAllowed { get; init; }

    /// <summary>What a refused introspection is told.</summary>
    public string? IntrospectionRefusal { get; init; }

    /// <summary>The depth limit of this request, where requests may bring one; -1 for none.</summary>
    public int? MaxAllowedExecutionDepth { get; init; }
}
