namespace Commerce.Api.Security;

/// <summary>Finds out who sends a request, for requests that say so: the most, a storefront's, come from nobody.</summary>
internal static class ShopAuthentication
{
    // By this the host learns that it need not add the middleware by itself, in front of everything.
    private const string IsThere = "__AuthenticationMiddlewareSet";

    /// <summary>Authenticates requests that carry a token. Call it before routing: who is not delayed by it is routed at once.</summary>
    public static void UseShopAuthentication(this WebApplication app)
    {
        ((IApplicationBuilder)app).Properties[IsThere] = true;
        app.UseWhen(context => ShopTokenHandler.IsIn(context.Request), tokens => tokens.UseAuthentication());
    }
}
