using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Commerce.Admin.Hosting;

/// <summary>What every request of the admin gets, and none of the API's: the reader's language for numbers, and headers that keep foreign code out.</summary>
internal sealed class AdminRequests : IStartupFilter
{
    /// <summary>Styles may stand inline because Radzen sets them on elements; scripts may not. Pictures of a catalog come from anywhere.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; connect-src 'self' ws: wss:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly PathString[] Places = [AdminLinks.Root, "/_blazor"];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(
            IsForAdmin,
            admin => admin.UseRequestLocalization(Languages()).Use(Protect));
        next(app);
    };

    private static bool IsForAdmin(HttpContext context)
    {
        foreach (var place in Places)
        {
            if (context.Request.Path.StartsWithSegments(place)) return true;
        }

        return false;
    }

    private static Task Protect(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }

    /// <summary>Words are English; numbers and amounts follow the browser's language.</summary>
    private static RequestLocalizationOptions Languages() => new()
    {
        DefaultRequestCulture = new RequestCulture("en-US"),
        SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures | CultureTypes.NeutralCultures)],
        SupportedUICultures = [CultureInfo.GetCultureInfo("en")],
        RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider { MaximumAcceptLanguageHeaderValuesToTry = 3 }]
    };
}
