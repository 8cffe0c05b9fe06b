using System.Diagnostics;

namespace Commerce.Domain.Web;

/// <summary>
/// An activity for each request that goes out through the gate, which takes no part in the framework's own. It names the host only: the rest of an
/// address may be a key to what it leads to.
/// </summary>
internal static class WebTelemetry
{
    /// <summary>Null where nobody listens.</summary>
    public static Activity? Begin(WebRequest request)
    {
        if (!ShopTelemetry.Source.HasListeners()) return null;
        var host = Uri.TryCreate(request.Address.Trim(), UriKind.Absolute, out var address) ? address.IdnHost : "(no address)";
        return ShopTelemetry.Source.StartActivity($"fetch {request.Kind}", ActivityKind.Client)?.SetTag("server.address", host);
    }

    public static void End(Activity? activity, WebOutcome outcome)
    {
        if (activity is null) return;
        if (outcome is WebOutcome.Failed failed) activity.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failed.Failure.ToString());
        else activity.SetTag("web.outcome", outcome is WebOutcome.Unchanged ? "unchanged" : "fetched");
    }
}
