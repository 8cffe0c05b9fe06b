using Commerce.Admin.Customers.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Customers;

/// <summary>What a customer bought last.</summary>
public sealed partial class CustomerOrdersCard
{
    [Parameter, EditorRequired]
    public required CustomerDetail Customer { get; set; }
}
