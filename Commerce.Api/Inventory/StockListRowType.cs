using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="StockListRow"/> is seen in the graph.</summary>
public sealed class StockListRowType : ObjectType<StockListRow>
{
    protected override void Configure(IObjectTypeDescriptor<StockListRow> descriptor)
    {
        descriptor.Description("What became of a row of a list of stock.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.Row).Description("The line in the file; the header is 1.");
        descriptor.Field(row => row.Sku).Description("What the row names.");
        descriptor.Field(row => row.Before).Description("How many there were; null where nothing was found.");
        descriptor.Field(row => row.After).Description("How many there are, or would be; null where it was refused.");
        descriptor.Field(row => row.Code).Description("Why it was not done, for programs; null when it was.");
        descriptor.Field(row => row.Message).Description("Why it was not done, for people.");
    }
}
