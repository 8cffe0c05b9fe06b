using Commerce.Domain.Feeds.Mending;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FailingRows"/> is seen in the graph.</summary>
public sealed class FailingRowsType : ObjectType<FailingRows>
{
    protected override void Configure(IObjectTypeDescriptor<FailingRows> descriptor)
    {
        descriptor.Description("Refused rows of a feed, as they stand in its file.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(rows => rows.Head).Description("What stands before the rows in a file of that format, such as the header.");
        descriptor.Field(rows => rows.Tail).Description("What stands behind them. Head, texts and tail together are a feed again.");
        descriptor.Field(rows => rows.Rows).Description("The rows in the order of the file.");
        descriptor.Field(rows => rows.HasMore).Description("Whether there are others behind the last of these.");
    }
}
