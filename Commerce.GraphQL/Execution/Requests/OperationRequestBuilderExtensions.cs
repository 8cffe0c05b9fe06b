using System.Security.Claims;

namespace HotChocolate.Execution;

public static class OperationRequestBuilderExtensions
{
    /// <summary>Whose request it is.</summary>
    public static OperationRequestBuilder SetUser(this OperationRequestBuilder builder, ClaimsPrincipal claimsPrincipal)
        => builder.SetGlobalState(nameof(ClaimsPrincipal), claimsPrincipal);

    /// <summary>Has the request fill the caches only.</summary>
    public static OperationRequestBuilder MarkAsWarmupRequest(this OperationRequestBuilder builder)
        => builder.SetGlobalState(WellKnownContextData.IsWarmupRequest, true);

    /// <summary>Allows introspection for this request although it is switched off.</summary>
    public static OperationRequestBuilder AllowIntrospection(this OperationRequestBuilder builder)
        => builder.SetGlobalState(WellKnownContextData.IntrospectionAllowed, true);

    /// <summary>What the client is told when introspection is refused.</summary>
    public static OperationRequestBuilder SetIntrospectionNotAllowedMessage(this OperationRequestBuilder builder, string message)
        => builder.SetGlobalState(WellKnownContextData.IntrospectionMessage, message);

    /// <summary>Executes this request although its document is not stored, where only stored ones are trusted.</summary>
    public static OperationRequestBuilder AllowNonPersistedOperation(this OperationRequestBuilder builder)
        => builder.SetGlobalState(WellKnownContextData.NonPersistedOperationAllowed, true);

    /// <summary>The depth limit of this request, where requests may have one.</summary>
    public static OperationRequestBuilder SetMaximumAllowedExecutionDepth(
        this OperationRequestBuilder builder,
        int maximumAllowedDepth)
        => builder.SetGlobalState(WellKnownContextData.MaxAllowedExecutionDepth, maximumAllowedDepth);

    /// <summary>Lifts the depth limit for this request, where requests may have one of their own.</summary>
    public static OperationRequestBuilder SkipExecutionDepthAnalysis(this OperationRequestBuilder builder)
        => builder.SetMaximumAllowedExecutionDepth(-1);
}
