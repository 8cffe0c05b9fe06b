using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>
/// Whose pages may open a web socket. Browsers ask nobody before they open one and send their cookies along, so the server must look
/// (RFC 6455 section 10.2): its own pages may, and those that its CORS policy or its configuration names.
/// </summary>
internal sealed class SocketOrigins(StreamLimits limits)
{
    public async ValueTask<bool> AreAllowedAsync(HttpContext context)
    {
        // No browser, no origin.
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return true;

        return IsOwn(origin, context.Request.Host)
            || limits.AllowedOrigins.Contains("*")
            || limits.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (await PolicyAsync(context).ConfigureAwait(false))?.IsOriginAllowed(origin) is true;
    }

    /// <summary>The scheme is not compared: before a proxy that ends TLS it is another.</summary>
    private static bool IsOwn(string origin, HostString host)
        => Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Host, host.Host, StringComparison.OrdinalIgnoreCase)
            && (host.Port is { } port ? uri.Port == port : uri.IsDefaultPort);

    private static async ValueTask<CorsPolicy?> PolicyAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<IDisableCorsAttribute>() is not null)
            return null;
        if (metadata?.GetMetadata<ICorsPolicyMetadata>() is { } direct)
            return direct.Policy;

        return context.RequestServices.GetService<ICorsPolicyProvider>() is { } policies
            ? await policies.GetPolicyAsync(context, metadata?.GetMetadata<IEnableCorsAttribute>()?.PolicyName).ConfigureAwait(false)
            : null;
    }
}
