using System.Collections.Frozen;

namespace Commerce.Domain.Customers;

/// <summary>What a key can be let do.</summary>
/// <param name="Name">As <c>resource:action</c>.</param>
/// <param name="What">What it opens, for people.</param>
public sealed record ApiScope(string Name, string What);

/// <summary>All scopes there are.</summary>
public static class ApiScopes
{
    public static IReadOnlyList<ApiScope> All { get; } =
    [
        new("catalog:read", "Costs, stock, the stock ledger, feeds and jobs"),
        new("catalog:write", "Change products, prices, stock and categories, and upload feeds"),
        new("promotions:write", "Make and change coupons"),
        new("staff:read", "What staff see of the catalog and of each other"),
        new("customers:read", "Everybody's accounts, carts, orders and payments"),
        new("customers:write", "Edit customers, their addresses and orders"),
        new("fulfilment:write", "Send parcels, and take back what customers return"),
        new("refunds:write", "Pay money back"),
        new("settings:write", "Set taxes, ways to ship and ways to pay"),
        new("webhooks:read", "Webhooks, and what became of their deliveries"),
        new("webhooks:write", "Make and change webhooks, and have events sent again"),
        new("administration:read", "Sessions, keys and the audit log"),
        new("profile:read", "The owner's addresses, carts, lists and means of payment"),
        new("profile:write", "Edit the owner's profile, addresses and lists"),
        new("carts:write", "Change the owner's cart"),
        new("orders:read", "The owner's orders"),
        new("orders:write", "Order, pay and cancel for the owner"),
        new("reviews:write", "Write reviews in the owner's name"),
    ];

    private static readonly FrozenSet<string> s_names = All.Select(scope => scope.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is such a scope.</summary>
    public static bool IsKnown(string scope) => s_names.Contains(scope);
}
