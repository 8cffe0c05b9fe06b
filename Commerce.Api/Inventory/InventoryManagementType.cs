using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="InventoryManagement"/> is seen in the graph.</summary>
public sealed class InventoryManagementType : EnumType<InventoryManagement>
{
    protected override void Configure(IEnumTypeDescriptor<InventoryManagement> descriptor)
    {
        descriptor.Description("Who counts the stock.");
        descriptor.Value(InventoryManagement.None).Description("Nobody does.");
        descriptor.Value(InventoryManagement.Shop).Description("The shop does.");
        descriptor.Value(InventoryManagement.External).Description("Another system does.");
    }
}
