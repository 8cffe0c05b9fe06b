using Commerce.Domain.Data;

namespace Commerce.Api.Security;

/// <summary>
/// What browsers are told: to come back by HTTPS only, to take content for what it is called, and which other sites' pages may read what the API
/// answers them. By default none may.
/// </summary>
internal static class WebSafety
{
    private const string Cors = "Commerce.Storefronts";

    private static readonly string[] Exposed = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "Retry-After"];

    public static void AddWebSafety(this IServiceCollection services, IConfiguration configuration)
    {
        List<string> origins = [];
        foreach (var entry in configuration.GetSection("Cors:AllowedOrigins").GetChildren())
        {
            if (!Uri.TryCreate(entry.Value, UriKind.Absolute, out var origin) || origin.Scheme is not ("http" or "https") || origin.PathAndQuery != "/")
                throw new SettingException($"{entry.Path} is '{entry.Value}', but must be an origin such as https://shop.example: neither a path nor '*'.");
            origins.Add(origin.GetLeftPart(UriPartial.Authority));
        }

        // Tokens travel in headers that a page sets itself; cookies are the admin's, and never for other sites.
        services.AddCors(options => options.AddPolicy(Cors, policy => policy
            .WithOrigins([.. origins]).WithMethods("GET", "POST").WithHeaders("authorization", "content-type", "accept", ShopTokenHandler.GuestHeader, "graphql-preflight", "graphql-cost")
            .WithExposedHeaders(Exposed).SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = false;
        });
    }

    /// <summary>Call it first: what comes behind may answer.</summary>
    public static void UseWebSafety(this WebApplication app)
    {
        // The most, which come by no proxy, are not delayed.
        app.UseWhen(context => context.Request.Headers.ContainsKey("X-Forwarded-For") || context.Request.Headers.ContainsKey("X-Forwarded-Proto"), proxied => proxied.UseForwardedHeaders());
        // Told over HTTPS only, and never for localhost.
        if (!app.Environment.IsDevelopment()) app.UseWhen(context => context.Request.IsHttps, secure => secure.UseHsts());
        // Requests without an origin, as all are that no page of another site sends, are not delayed.
        app.UseWhen(context => context.Request.Headers.Origin.Count > 0, pages => pages.UseCors(Cors));
    }
}
