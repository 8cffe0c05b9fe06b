using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Finds out who works at the desk with the current request.</summary>
internal static class StaffExtensions
{
    /// <summary>Who it is; a policy has let them through.</summary>
    public static StaffMember GetStaff(this IHttpContextAccessor accessor) => new(accessor.GetUserId(), RequestClient.ActorOf(accessor));

    /// <summary>Whether the request comes from somebody who serves customers.</summary>
    public static bool IsStaff(this IHttpContextAccessor accessor) => accessor.HttpContext?.User.Uses(Policies.Customers) == true;
}
