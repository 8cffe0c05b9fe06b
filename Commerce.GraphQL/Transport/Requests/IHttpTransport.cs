using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>One way in which clients speak over HTTP. An endpoint asks its transports in turn whose a request is.</summary>
internal interface IHttpTransport
{
    /// <summary>Whether the request is in this format.</summary>
    bool Understands(HttpRequest request, GraphQLServerOptions options);

    /// <summary>Answers a request that is understood.</summary>
    Task HandleAsync(HttpExchange exchange);
}
