using System.Security.Claims;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Finds out whose accounts the current request may edit.</summary>
internal static class AccountReachExtensions
{
    /// <summary>Who is signed in, in person or by a key.</summary>
    public static int GetUserId(this IHttpContextAccessor accessor) => accessor.HttpContext?.User.GetUserId()
        ?? throw new InvalidOperationException("The policy lets nobody through without an id.");

    /// <summary>The own account; those of customers for who serves them, and everybody's for administrators.</summary>
    public static AccountReach GetAccountReach(this IHttpContextAccessor accessor)
    {
        var principal = accessor.HttpContext?.User ?? new ClaimsPrincipal();
        var serves = principal.Uses(Policies.CustomersWrite);
        return accessor.GetOwnReach() with { Customers = serves, Staff = serves && principal.GetRole() == Role.Admin };
    }

    /// <summary>The own account and no other.</summary>
    public static AccountReach GetOwnReach(this IHttpContextAccessor accessor) => new(accessor.GetUserId(), RequestClient.ActorOf(accessor));
}
