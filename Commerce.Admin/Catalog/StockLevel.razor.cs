using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>A number of pieces; when it is low or none, an icon and a colour say so.</summary>
public sealed partial class StockLevel
{
    /// <summary>Null for who may not see it.</summary>
    [Parameter, EditorRequired]
    public required long? Quantity { get; set; }

    /// <summary>False for what never runs out.</summary>
    [Parameter]
    public bool IsCounted { get; set; } = true;
}
