using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>How far an order is, and the next steps; those that cannot be taken say why.</summary>
public sealed partial class OrderStatusCard
{
    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Parameter]
    public EventCallback OnShip { get; set; }

    [Parameter]
    public EventCallback OnRefund { get; set; }
}
