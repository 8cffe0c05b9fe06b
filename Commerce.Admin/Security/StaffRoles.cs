namespace Commerce.Admin.Security;

/// <summary>The API's roles, as lists of those who may go somewhere.</summary>
public static class StaffRoles
{
    public const string All = "SUPPORT,MERCHANDISER,ADMIN";

    /// <summary>Those who keep the catalog.</summary>
    public const string Catalog = "MERCHANDISER,ADMIN";

    /// <summary>Those who serve customers: orders, payments, people.</summary>
    public const string Customers = "SUPPORT,ADMIN";

    /// <summary>Those who look after the shop itself.</summary>
    public const string Administration = "ADMIN";

    public static bool Contains(string role) => All.Split(',').Contains(role, StringComparer.Ordinal);
}
