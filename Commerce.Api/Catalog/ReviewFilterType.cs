using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What reviews can be filtered by; everything else stays unreachable.</summary>
public sealed class ReviewFilterType : FilterInputType<Review>
{
    protected override void Configure(IFilterInputTypeDescriptor<Review> descriptor)
    {
        descriptor.Description("What reviews can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(review => review.Rating).Description("From 1 to 5 in halves.");
        descriptor.Field(review => review.Title).Description("A headline.");
        descriptor.Field(review => review.Comment).Description("The opinion itself.");
        descriptor.Field(review => review.IsVerifiedPurchase)
            .Description("Whether the shop delivered the product to its author; decided when the review is written.");
        descriptor.Field(review => review.Status).Description("Whether it is shown.");
        descriptor.Field(review => review.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(review => review.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(review => review.Product).Description("The product it is about.");
    }
}
