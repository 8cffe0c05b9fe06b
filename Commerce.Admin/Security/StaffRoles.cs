namespace Commerce.Admin.Security;

/// <summary>The API's roles, as lists of those who may go somewhere.</summary>
public static class StaffRoles
{
    public const string All = "OBSERVER,SUPPORT,MERCHANDISER,ADMIN";

    /// <summary>Those who keep the catalog.</summary>
    public const string Catalog = "OBSERVER,MERCHANDISER,ADMIN";

    /// <summary>Those who serve customers: orders, payments, people.</summary>
    public const string Customers = "OBSERVER,SUPPORT,ADMIN";

    /// <summary>Those who change the catalog.</summary>
    public const string CatalogEditors = "MERCHANDISER,ADMIN";

    /// <summary>Those who do something for customers.</summary>
    public const string CustomerServers = "SUPPORT,ADMIN";

    /// <summary>Those who change anything at all; the others only look.</summary>
    public const string Changers = "SUPPORT,MERCHANDISER,ADMIN";

    /// <summary>Those who look after the shop itself.</summary>
    public const string Administration = "ADMIN";

    /// <summary>Those who see how other systems are connected.</summary>
    public const string Connections = "OBSERVER,ADMIN";

    public static bool Contains(string role) => All.Split(',').Contains(role, StringComparer.Ordinal);
}
