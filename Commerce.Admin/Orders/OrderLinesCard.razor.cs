using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>What was bought, what became of each line, and how the total comes about.</summary>
public sealed partial class OrderLinesCard
{
    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    private string Amount(int cents) => Money.Format(cents, Order.CurrencyCode);
}
