namespace Commerce.Domain.Inventory;

/// <summary>Who counts the stock.</summary>
public enum InventoryManagement
{
    None,
    Shop,
    External,
}
