namespace Commerce.Domain.Data;

/// <summary>On whose behalf the database is read. <see cref="Visibility"/> says which rows that lets through.</summary>
/// <remarks>Ids are 0 where there is none, not null: null would equal the missing owner of a guest's cart or order.</remarks>
/// <param name="UserId">The signed-in user, who always sees their own account and keys.</param>
/// <param name="CustomerId">The user whose addresses, carts, lists and means of payment are seen.</param>
/// <param name="BuyerId">The user whose orders are seen.</param>
/// <param name="GuestSessionId">The guest's session whose cart and orders are seen.</param>
/// <param name="SeesHidden">Products and categories that the storefront does not show, coupons, staff.</param>
/// <param name="SeesStock">The stock ledger, feeds and jobs.</param>
/// <param name="SeesCustomers">Everybody's accounts, carts and orders.</param>
/// <param name="SeesWebhooks">Webhooks, events and what became of them.</param>
/// <param name="SeesEverything">Sessions, keys and the audit log as well.</param>
public sealed record Viewer(
    int UserId = 0,
    int CustomerId = 0,
    int BuyerId = 0,
    int GuestSessionId = 0,
    bool SeesHidden = false,
    bool SeesStock = false,
    bool SeesCustomers = false,
    bool SeesWebhooks = false,
    bool SeesEverything = false)
{
    /// <summary>Whether it is a guest with a session: then orders are theirs by the session, otherwise by the buyer.</summary>
    public bool IsGuest => GuestSessionId > 0;

    /// <summary>The shop itself: sign-in, jobs, imports, migrations.</summary>
    public static Viewer System { get; } = new(SeesHidden: true, SeesStock: true, SeesCustomers: true, SeesWebhooks: true, SeesEverything: true);

    /// <summary>Somebody unknown: sees the storefront and nothing else.</summary>
    public static Viewer Nobody { get; } = new();
}
