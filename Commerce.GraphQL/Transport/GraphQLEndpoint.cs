using HotChocolate.AspNetCore.Serialization;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Hands a request to the transport that understands it; what none understands is not found.</summary>
internal sealed class GraphQLEndpoint(
    string schemaName,
    HttpSchemas schemas,
    HttpResponseWriter writer,
    IReadOnlyList<IHttpTransport> transports)
{
    public async Task HandleAsync(HttpContext context)
    {
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? GraphQLServerOptions.Default;
        foreach (var transport in transports)
        {
            if (!transport.Understands(context.Request, options))
                continue;

            try
            {
                var schema = await schemas.GetAsync(schemaName, context.RequestAborted).ConfigureAwait(false);
                await transport.HandleAsync(new HttpExchange(context, options, schema, writer)).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // The client has gone: there is nobody to answer.
            }

            return;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
