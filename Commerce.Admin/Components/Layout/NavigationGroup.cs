using Commerce.Admin.Security;

namespace Commerce.Admin.Components.Layout;

/// <summary>A group of the navigation. What does not exist yet is not shown.</summary>
public sealed record NavigationGroup(string Title, params IReadOnlyList<NavigationPlace> Places)
{
    public static readonly IReadOnlyList<NavigationGroup> All =
    [
        new("Insights",
            new NavigationPlace("Today", "today", AdminLinks.TodayPath)),
        new("Sales",
            new("Orders", "receipt_long", AdminLinks.OrdersPath, StaffRoles.Customers),
            new("Returns", "assignment_return", AdminLinks.ReturnsPath, StaffRoles.Customers),
            new("Refunds", "undo", AdminLinks.RefundsPath, StaffRoles.Customers),
            new("Customers", "group", AdminLinks.CustomersPath, StaffRoles.Customers)),
        new("Catalog",
            new("Products", "inventory_2", AdminLinks.ProductsPath),
            new("Categories", "account_tree", AdminLinks.CategoriesPath),
            new("Stock", "warehouse", AdminLinks.StockPath, StaffRoles.Catalog),
            new("Stock movements", "swap_vert", AdminLinks.InventoryPath, StaffRoles.Catalog),
            new("Feeds", "upload_file", AdminLinks.FeedsPath, StaffRoles.Catalog)),
        new("Marketing",
            new("Promotions", "sell", AdminLinks.PromotionsPath),
            new("Uses of coupons", "confirmation_number", AdminLinks.RedemptionsPath, StaffRoles.Customers),
            new("Reviews", "reviews", AdminLinks.ReviewsPath)),
        new("Administration",
            new("Jobs", "manufacturing", AdminLinks.JobsPath, StaffRoles.Catalog),
            new("Audit log", "policy", AdminLinks.AuditPath, StaffRoles.Administration),
            new("People", "badge", AdminLinks.PeoplePath, StaffRoles.Administration),
            new("API keys", "key", AdminLinks.KeysPath, StaffRoles.Administration),
            new("Webhooks", "webhook", AdminLinks.WebhooksPath, StaffRoles.Connections),
            new("Taxes", "percent", AdminLinks.TaxesPath, StaffRoles.Administration),
            new("Ways to ship", "local_shipping", AdminLinks.ShippingPath, StaffRoles.Administration),
            new("Ways to pay", "credit_card", AdminLinks.PaymentsPath, StaffRoles.Administration))
    ];

    /// <summary>Everybody who may go to any of its places.</summary>
    public string Roles => string.Join(',', Places.SelectMany(place => place.Roles.Split(',')).Distinct());

    public string Id => "nav-" + Title.ToLowerInvariant();
}

/// <param name="Icon">The name of a Material symbol.</param>
/// <param name="Roles">Who may go there; the API decides, this only spares people a refusal.</param>
public sealed record NavigationPlace(string Title, string Icon, string Path, string Roles = StaffRoles.All);
