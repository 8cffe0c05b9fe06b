using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>What became of the money: once labelled, in one direction.</summary>
public sealed partial class OrderPaymentCard
{
    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    private string Amount(int cents) => Money.Format(cents, Order.CurrencyCode);
}
