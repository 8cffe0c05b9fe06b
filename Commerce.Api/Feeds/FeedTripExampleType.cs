using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedTripExample"/> is seen in the graph.</summary>
public sealed class FeedTripExampleType : ObjectType<FeedTripExample>
{
    protected override void Configure(IObjectTypeDescriptor<FeedTripExample> descriptor)
    {
        descriptor.Description("A row that tripped.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(example => example.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(example => example.Name).Description("What it is about: product and variant, or the column of an error.");
        descriptor.Field(example => example.Sku).Description("Its stock keeping unit.");
        descriptor.Field(example => example.OldValue).Description("What is there, in minor units or pieces; of a price below cost the cost; of an error what stands in the cell.");
        descriptor.Field(example => example.NewValue).Description("What the file says; of an error what is wrong with it.");
    }
}
