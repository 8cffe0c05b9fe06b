using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What reviews can be sorted by; everything else stays unreachable.</summary>
public sealed class ReviewSortType : SortInputType<Review>
{
    protected override void Configure(ISortInputTypeDescriptor<Review> descriptor)
    {
        descriptor.Description("What reviews can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(review => review.Rating).Description("From 1 to 5 in halves.");
        descriptor.Field(review => review.IsVerifiedPurchase)
            .Description("Whether the shop delivered the product to its author; decided when the review is written.");
        descriptor.Field(review => review.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(review => review.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
