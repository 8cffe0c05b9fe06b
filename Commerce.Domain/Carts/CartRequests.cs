namespace Commerce.Domain.Carts;

/// <summary>What every edit of a cart may say.</summary>
/// <param name="ExpectedVersion">The version the shopper knows; the edit is refused when it is not the current one. Null: whatever it is.</param>
/// <param name="SyncSource">Which client writes.</param>
public sealed record CartEdit(int? ExpectedVersion = null, SyncSource SyncSource = SyncSource.Web);

/// <summary>Something to put into the cart.</summary>
/// <param name="VariantId">Needed for a product that has variants.</param>
/// <param name="Metadata">A JSON object; a line with another one is another line.</param>
/// <param name="ExpectedVersion">See <see cref="CartEdit"/>.</param>
/// <param name="SyncSource">See <see cref="CartEdit"/>.</param>
public sealed record AddToCartRequest(
    int ProductId, int? VariantId = null, int Quantity = 1, string? Metadata = null, int? ExpectedVersion = null, SyncSource SyncSource = SyncSource.Web);

/// <summary>What a line shall become.</summary>
/// <param name="Quantity">Null: as it is.</param>
/// <param name="ChangesMetadata">Whether <paramref name="Metadata"/> counts.</param>
/// <param name="ExpectedVersion">See <see cref="CartEdit"/>.</param>
/// <param name="SyncSource">See <see cref="CartEdit"/>.</param>
public sealed record UpdateCartItemRequest(
    int CartItemId, int? Quantity = null, bool ChangesMetadata = false, string? Metadata = null, int? ExpectedVersion = null,
    SyncSource SyncSource = SyncSource.Web);

/// <summary>The whole cart as a client has it that worked offline.</summary>
/// <param name="Lines">All its lines; those for the same are added up.</param>
/// <param name="Version">The version of the shop's cart that the client last knew; null when it never knew one.</param>
/// <param name="SyncSource">See <see cref="CartEdit"/>.</param>
public sealed record SyncCartRequest(IReadOnlyList<SyncedLine> Lines, int? Version = null, SyncSource SyncSource = SyncSource.Web);

/// <summary>A line as a client has it.</summary>
/// <param name="UnitPriceCents">The price that the shopper saw, in minor units; null when none was shown.</param>
public sealed record SyncedLine(int ProductId, int? VariantId, int Quantity, string? Metadata = null, int? UnitPriceCents = null);
