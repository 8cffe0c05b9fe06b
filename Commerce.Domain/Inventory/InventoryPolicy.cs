namespace Commerce.Domain.Inventory;

/// <summary>What happens when the stock does not suffice.</summary>
public enum InventoryPolicy
{
    /// <summary>Selling below zero is refused.</summary>
    Deny,

    /// <summary>Backorders are taken.</summary>
    Continue,
}
