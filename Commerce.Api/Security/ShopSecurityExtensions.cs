using Microsoft.AspNetCore.Authentication;

namespace Commerce.Api.Security;

/// <summary>Registers who is who and who may do what.</summary>
internal static class ShopSecurityExtensions
{
    public static IServiceCollection AddShopSecurity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<ShopTokens>();
        services.AddSingleton<KeyUses>();
        services.AddSingleton<KeyAudit>();
        services.AddAuthentication(ShopTokenHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ShopTokenHandler>(ShopTokenHandler.SchemeName, null);
        services.AddAuthorization(options =>
        {
            foreach (var (policy, _, _) in Policies.Table)
                options.AddPolicy(policy, rule => rule.RequireAuthenticatedUser().RequireAssertion(context => context.User.Uses(policy)));
            options.AddPolicy(Policies.Person, rule => rule
                .RequireAuthenticatedUser().RequireAssertion(context => context.User.GetApiKeyId() is null));
        });
        return services;
    }
}
