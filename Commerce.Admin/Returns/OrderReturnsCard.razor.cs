using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>What comes back of one order.</summary>
public sealed partial class OrderReturnsCard
{
    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }
}
