using System.Security.Claims;

namespace HotChocolate.Execution;

public static class OperationRequestBuilderExtensions
{
    /// <summary>Whose request it is.</summary>
    public static OperationRequestBuilder SetUser(this OperationRequestBuilder builder, ClaimsPrincipal claimsPrincipal)
        => builder.SetGlobalState(nameof(ClaimsPrincipal), claimsPrincipal);

    /// <summary>Has the request fill the caches only.</summary>
    public static OperationRequestBuilder MarkAsWarmupRequest(this OperationRequestBuilder builder)
        => builder.SetGlobalState(ExecutionContextData.IsWarmupRequest, true);

    /// <summary>Allows introspection for this request although it is switched off.</summary>
    public static OperationRequestBuilder AllowIntrospection(this OperationRequestBuilder builder)
        => builder.SetGlobalState(ExecutionContextData.IntrospectionAllowed, true);
}
