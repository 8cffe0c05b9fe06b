using Commerce.Domain.Inventory;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Inventory;

/// <summary>What inventory transactions can be filtered by; everything else stays unreachable.</summary>
public sealed class InventoryTransactionFilterType : FilterInputType<InventoryTransaction>
{
    protected override void Configure(IFilterInputTypeDescriptor<InventoryTransaction> descriptor)
    {
        descriptor.Description("What inventory transactions can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.TransactionType).Description("Why the stock changed.");
        descriptor.Field(row => row.QuantityChange).Description("Pieces; negative when stock left.");
        descriptor.Field(row => row.QuantityAfter).Description("The stock right after this change.");
        descriptor.Field(row => row.ReferenceId).Description("What caused it: an order number, a feed, a delivery note.");
        descriptor.Field(row => row.CreatedAt).Description("When it happened, in UTC.");
        descriptor.Field(row => row.Variant).Description("The variant, where the stock is a variant's.");
        descriptor.Field(row => row.Product).Description("The product whose stock changed.");
    }
}
