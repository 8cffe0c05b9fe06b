namespace Commerce.Domain.Inventory;

/// <summary>Why stock changed.</summary>
public enum InventoryTransactionType
{
    Purchase,
    Sale,
    Cancellation,
    Return,
    Adjustment,
    Damage,
    Import,
}
