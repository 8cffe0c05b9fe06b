using Commerce.Domain.Feeds.Mending;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FailingRow"/> is seen in the graph.</summary>
public sealed class FailingRowType : ObjectType<FailingRow>
{
    protected override void Configure(IObjectTypeDescriptor<FailingRow> descriptor)
    {
        descriptor.Description("A refused row of a feed.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(row => row.Cells).Description("By the header; a line of JSON and an item of XML is a cell of its own.");
        descriptor.Field(row => row.Text).Description("The row in the format it came in, with its end of line.");
        descriptor.Field(row => row.Errors).Description("Why it was refused.");
    }
}
