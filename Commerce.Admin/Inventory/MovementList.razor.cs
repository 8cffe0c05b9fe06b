namespace Commerce.Admin.Inventory;

/// <summary>Every change of stock, with why.</summary>
public sealed partial class MovementList;
