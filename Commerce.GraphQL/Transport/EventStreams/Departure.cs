using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore.EventStreams;

/// <summary>What becomes of streams that last as long as their clients want when the server goes down.</summary>
internal static class Departure
{
    /// <summary>
    /// Breaks the connection off when the server stops, which would otherwise wait for the client. A stream that ends without being complete is
    /// opened again by its client, on another node where there is one.
    /// </summary>
    /// <returns>Ends the watch.</returns>
    public static IDisposable? Watch(HttpContext context)
        => context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping.Register(context.Abort);
}
