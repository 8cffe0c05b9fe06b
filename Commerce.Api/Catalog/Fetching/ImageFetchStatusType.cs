using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>How <see cref="ImageFetchStatus"/> is seen in the graph.</summary>
public sealed class ImageFetchStatusType : EnumType<ImageFetchStatus>
{
    protected override void Configure(IEnumTypeDescriptor<ImageFetchStatus> descriptor)
    {
        descriptor.Description("Whether the picture behind an address that a feed named is here by now.");
        descriptor.Value(ImageFetchStatus.Pending).Description("It waits for its turn, or for its next try.");
        descriptor.Value(ImageFetchStatus.Fetched).Description("It is here.");
        descriptor.Value(ImageFetchStatus.Failed).Description("It was given up; what is wrong is to be mended, and then it can be tried again.");
    }
}
