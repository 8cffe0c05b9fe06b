using Commerce.Domain.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commerce.Domain.Customers;

/// <summary>Registers people: ASP.NET Core Identity's rules and the shop's use cases around them.</summary>
public static class CommerceIdentityExtensions
{
    /// <summary>Passwords of eight characters or more that are not guessed first, unique addresses, and a lockout of 15 minutes after five failures.</summary>
    public static IServiceCollection AddCommerceIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            // Length beats variety: what people add to please a rule is easy to guess.
            options.Password.RequiredLength = 8;
            options.Password.RequiredUniqueChars = 1;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
        }).AddEntityFrameworkStores<CommerceDbContext>().AddPasswordValidator<PasswordBlocklist>();
        services.AddDataProtection();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddSingleton<TwoFactor>();
        services.AddSingleton<SecondFactor>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<UnknownNames>();
        services.AddScoped<StaffInvitations>();
        services.AddSingleton<SessionDesk>();
        services.TryAddSingleton(TokenLifetimes.Default);
        services.TryAddSingleton(new AccountOptions());
        services.AddSingleton<PasswordGate>();
        services.AddSingleton<TokenService>();
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<ApiKeyRotation>();
        services.AddSingleton<ApiKeyUses>();
        services.AddSingleton<Accounts>();
        services.AddSingleton<AccountTokens>();
        services.AddSingleton<PasswordCheck>();
        services.AddScoped<Passwords>();
        services.AddScoped<EmailAddresses>();
        services.AddScoped<Profiles>();
        services.AddSingleton<AccountStatus>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<Wallet>();
        services.AddSingleton<Wishlists>();
        services.AddSingleton<DataExports>();
        services.AddSingleton<AccountErasure>();
        services.AddScoped<SignUp>();
        services.AddScoped<SignIn>();
        return services;
    }
}
