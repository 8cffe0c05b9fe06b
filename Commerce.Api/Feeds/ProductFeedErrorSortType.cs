using Commerce.Domain.Feeds;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Feeds;

/// <summary>What product feed errors can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductFeedErrorSortType : SortInputType<ProductFeedError>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductFeedError> descriptor)
    {
        descriptor.Description("What product feed errors can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(error => error.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(error => error.Column).Description("The column's name in the file; null when the whole row is meant.");
        descriptor.Field(error => error.Code).Description("A stable code for programs.");
    }
}
