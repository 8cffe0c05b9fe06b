using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Who bought, what they asked for, and where it goes.</summary>
public sealed partial class OrderCustomerCard
{
    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    private List<string> ShippingLines => AddressLines.Shipping(Order);

    private List<string> BillingLines => AddressLines.Billing(Order);
}
