using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Gives the request the services and the user of its HTTP request; derive from it and call it last.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        requestBuilder.TrySetServices(new HttpRequestServices(context));
        requestBuilder.TryAddGlobalState(new HttpRequestState(context));
        var cost = context.Request.Headers[HttpHeaderKeys.Cost];
        if (cost.Count == 1)
        {
            if ("report".Equals(cost[0], StringComparison.OrdinalIgnoreCase))
                requestBuilder.ReportCost();
            else if ("validate".Equals(cost[0], StringComparison.OrdinalIgnoreCase))
                requestBuilder.ValidateCost();
        }

        return ValueTask.CompletedTask;
    }
}
