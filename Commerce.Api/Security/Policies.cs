using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>
/// Who may do what, as one table. A policy lets a role through; an API key also needs the policy's scope, so that it can never do
/// more than its owner, and only what its scopes name.
/// </summary>
public static class Policies
{
    /// <summary>Keeps the catalog: costs, stock, feeds and the jobs behind them.</summary>
    public const string Catalog = nameof(Catalog);

    /// <summary>Serves customers: people, carts, orders, payments and what staff note about them.</summary>
    public const string Customers = nameof(Customers);

    /// <summary>Anybody who works for the shop.</summary>
    public const string Staff = nameof(Staff);

    /// <summary>Looks after the shop itself: sessions, keys, the audit log.</summary>
    public const string Administration = nameof(Administration);

    /// <summary>Sees how many pieces are left.</summary>
    public const string Stock = nameof(Stock);

    /// <summary>Changes the catalog.</summary>
    public const string CatalogWrite = nameof(CatalogWrite);

    /// <summary>A person who signed in, whatever the role; not a program with a key.</summary>
    public const string Person = nameof(Person);

    /// <summary>Edits the own profile, addresses, means of payment and lists; and those of customers, for who may do that.</summary>
    public const string ProfileWrite = nameof(ProfileWrite);

    /// <summary>Does for customers what they could do themselves: edits their profiles and addresses, cancels their orders.</summary>
    public const string CustomersWrite = nameof(CustomersWrite);

    /// <summary>Sends parcels, and takes back what customers return.</summary>
    public const string FulfilmentWrite = nameof(FulfilmentWrite);

    /// <summary>Pays money back.</summary>
    public const string RefundsWrite = nameof(RefundsWrite);

    /// <summary>Makes coupons, and tries them out.</summary>
    public const string PromotionsWrite = nameof(PromotionsWrite);

    /// <summary>Sets taxes, ways to ship and ways to pay.</summary>
    public const string SettingsWrite = nameof(SettingsWrite);

    /// <summary>Sees webhooks, and what became of their deliveries.</summary>
    public const string Webhooks = nameof(Webhooks);

    /// <summary>Makes webhooks, and has events sent again.</summary>
    public const string WebhooksWrite = nameof(WebhooksWrite);

    /// <summary>Writes reviews of one's own.</summary>
    public const string ReviewsWrite = nameof(ReviewsWrite);

    /// <summary>The table itself.</summary>
    internal static readonly (string Policy, string Scope, Role[] Roles)[] Table =
    [
        (Catalog, "catalog:read", [Role.Observer, Role.Merchandiser, Role.Admin]),
        (Stock, "catalog:read", [Role.Observer, Role.Support, Role.Merchandiser, Role.Admin]),
        (CatalogWrite, "catalog:write", [Role.Merchandiser, Role.Admin]),
        (PromotionsWrite, "promotions:write", [Role.Merchandiser, Role.Admin]),
        (Customers, "customers:read", [Role.Observer, Role.Support, Role.Admin]),
        (Staff, "staff:read", [Role.Observer, Role.Support, Role.Merchandiser, Role.Admin]),
        (ProfileWrite, "profile:write", [Role.Customer, Role.Support, Role.Merchandiser, Role.Admin]),
        (CustomersWrite, "customers:write", [Role.Support, Role.Admin]),
        (FulfilmentWrite, "fulfilment:write", [Role.Support, Role.Admin]),
        (RefundsWrite, "refunds:write", [Role.Support, Role.Admin]),
        (ReviewsWrite, "reviews:write", [Role.Customer, Role.Support, Role.Merchandiser, Role.Admin]),
        (SettingsWrite, "settings:write", [Role.Admin]),
        (Webhooks, "webhooks:read", [Role.Observer, Role.Admin]),
        (WebhooksWrite, "webhooks:write", [Role.Admin]),
        (Administration, "administration:read", [Role.Admin]),
    ];
}
