namespace Commerce.Admin.Catalog.Grid;

/// <summary>A column of the grid.</summary>
public enum GridColumn
{
    Price,
    CompareAt,
    Stock,
    Category,
    Active
}
