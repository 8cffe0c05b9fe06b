using Commerce.Domain.Feeds;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Feeds;

/// <summary>What product feed errors can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductFeedErrorFilterType : FilterInputType<ProductFeedError>
{
    protected override void Configure(IFilterInputTypeDescriptor<ProductFeedError> descriptor)
    {
        descriptor.Description("What product feed errors can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(error => error.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(error => error.Column).Description("The column's name in the file; null when the whole row is meant.");
        descriptor.Field(error => error.Value).Description("What stood there, shortened when it is long.");
        descriptor.Field(error => error.Code).Description("A stable code for programs.");
        descriptor.Field(error => error.Message).Description("What is wrong and how to mend it.");
    }
}
