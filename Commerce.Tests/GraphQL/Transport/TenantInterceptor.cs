using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace Commerce.Tests.GraphQL.Transport;

internal sealed class TenantInterceptor : DefaultHttpRequestInterceptor
{
    public override ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        var tenant = context.Request.Headers["X-Tenant"].ToString();
        if (tenant == "banned")
            throw new GraphQLException(ErrorBuilder.New().SetMessage("This tenant is banned.").SetCode("BANNED").Build());

        requestBuilder.SetGlobalState("tenant", tenant);
        return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
