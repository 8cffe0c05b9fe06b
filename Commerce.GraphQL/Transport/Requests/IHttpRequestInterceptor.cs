using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Sees every request before it is executed.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>May change the request; throws <see cref="GraphQLException"/> to refuse it.</summary>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}
