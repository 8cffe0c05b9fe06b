using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>What can be read about keys from the top, besides the keys.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ApiKeyQueries
{
    /// <summary>What a key can be let do.</summary>
    [Authorize(Policy = Policies.Person)]
    public IReadOnlyList<KeyScope> GetApiScopes(IHttpContextAccessor accessor)
    {
        var role = accessor.HttpContext?.User.GetRole() ?? Role.Customer;
        return [.. ApiScopes.All.Select(scope => new KeyScope(scope, IsUsable(scope.Name, role)))];
    }

    // What stands in no row of the table is for everybody's own things.
    private static bool IsUsable(string scope, Role role)
    {
        var rows = Policies.Table.Where(row => row.Scope == scope).ToList();
        return rows.Count == 0 || rows.Any(row => row.Roles.Contains(role));
    }
}
