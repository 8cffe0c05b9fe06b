using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="ReviewStatus"/> is seen in the graph.</summary>
public sealed class ReviewStatusType : EnumType<ReviewStatus>
{
    protected override void Configure(IEnumTypeDescriptor<ReviewStatus> descriptor)
    {
        descriptor.Description("Whether a review is shown.");
        descriptor.Value(ReviewStatus.Pending).Description("It waits for staff; its author sees it, nobody else.");
        descriptor.Value(ReviewStatus.Published).Description("Everybody sees it, and it counts for the product's stars.");
        descriptor.Value(ReviewStatus.Rejected).Description("Staff took it down; its author sees it and why.");
    }
}
