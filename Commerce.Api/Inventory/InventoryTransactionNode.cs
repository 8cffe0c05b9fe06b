using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="InventoryTransaction"/> is seen in the graph.</summary>
public sealed class InventoryTransactionNode : ObjectType<InventoryTransaction>
{
    protected override void Configure(IObjectTypeDescriptor<InventoryTransaction> descriptor)
    {
        descriptor.Description("One row of the stock ledger. Replaying the rows of a product or variant gives today's stock.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(row => row.Id);
        descriptor.Field(row => row.TransactionType).Description("Why the stock changed.");
        descriptor.Field(row => row.QuantityChange).Description("Pieces; negative when stock left.");
        descriptor.Field(row => row.QuantityAfter).Description("The stock right after this change.");
        descriptor.Field(row => row.ReferenceId).Description("What caused it: an order number, a feed, a delivery note.");
        descriptor.Field(row => row.Notes).Description("What whoever changed the stock wrote about it.");
        descriptor.Field(row => row.CreatedAt).Description("When it happened, in UTC.");
        descriptor.Field(row => row.Product).Description("The product whose stock changed.");
        descriptor.Field(row => row.Variant).Description("The variant, where the stock is a variant's.");
    }
}
