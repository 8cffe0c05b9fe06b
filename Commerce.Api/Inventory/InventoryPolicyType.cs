using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="InventoryPolicy"/> is seen in the graph.</summary>
public sealed class InventoryPolicyType : EnumType<InventoryPolicy>
{
    protected override void Configure(IEnumTypeDescriptor<InventoryPolicy> descriptor)
    {
        descriptor.Description("What happens when the stock does not suffice.");
        descriptor.Value(InventoryPolicy.Deny).Description("Selling below zero is refused.");
        descriptor.Value(InventoryPolicy.Continue).Description("Backorders are taken.");
    }
}
