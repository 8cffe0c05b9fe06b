using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="Review"/> is seen in the graph.</summary>
public sealed class ReviewType : ObjectType<Review>
{
    protected override void Configure(IObjectTypeDescriptor<Review> descriptor)
    {
        descriptor.Description("What a customer thinks of a product; one per customer and product.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(review => review.Id);
        descriptor.Field(review => review.Rating).Description("From 1 to 5 in halves.");
        descriptor.Field(review => review.Title).Description("A headline.");
        descriptor.Field(review => review.Comment).Description("The opinion itself.");
        descriptor.Field(review => review.IsVerifiedPurchase)
            .Description("Whether the shop delivered the product to its author; decided when the review is written.");
        descriptor.Field(review => review.Status).Description("Whether it is shown; those that are not are seen by their authors and by staff.");
        descriptor.Field(review => review.RejectionReason).Description("Why it was taken down; null where it was not.");
        descriptor.Field(review => review.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(review => review.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(review => review.Product).Description("The product it is about.");
    }
}
