using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="InventoryTransactionType"/> is seen in the graph.</summary>
public sealed class InventoryTransactionTypeType : EnumType<InventoryTransactionType>
{
    protected override void Configure(IEnumTypeDescriptor<InventoryTransactionType> descriptor)
    {
        descriptor.Description("Why stock changed.");
        descriptor.Value(InventoryTransactionType.Purchase).Description("Goods came in.");
        descriptor.Value(InventoryTransactionType.Sale).Description("Goods were sold.");
        descriptor.Value(InventoryTransactionType.Cancellation).Description("An order was called off before it was shipped.");
        descriptor.Value(InventoryTransactionType.Return).Description("Goods came back and can be sold again.");
        descriptor.Value(InventoryTransactionType.Adjustment).Description("Somebody counted.");
        descriptor.Value(InventoryTransactionType.Damage).Description("Goods broke or got lost.");
        descriptor.Value(InventoryTransactionType.Import).Description("A feed said so.");
    }
}
