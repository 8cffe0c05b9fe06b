using Commerce.Domain.Inventory;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Inventory;

/// <summary>What inventory transactions can be sorted by; everything else stays unreachable.</summary>
public sealed class InventoryTransactionSortType : SortInputType<InventoryTransaction>
{
    protected override void Configure(ISortInputTypeDescriptor<InventoryTransaction> descriptor)
    {
        descriptor.Description("What inventory transactions can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.TransactionType).Description("Why the stock changed.");
        descriptor.Field(row => row.QuantityChange).Description("Pieces; negative when stock left.");
        descriptor.Field(row => row.QuantityAfter).Description("The stock right after this change.");
        descriptor.Field(row => row.CreatedAt).Description("When it happened, in UTC.");
    }
}
