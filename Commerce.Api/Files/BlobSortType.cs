using Commerce.Domain.Files;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Files;

/// <summary>What blobs can be sorted by; everything else stays unreachable.</summary>
public sealed class BlobSortType : SortInputType<Blob>
{
    protected override void Configure(ISortInputTypeDescriptor<Blob> descriptor)
    {
        descriptor.Description("What blobs can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(blob => blob.Filename).Description("The name it was first uploaded with.");
        descriptor.Field(blob => blob.ContentType).Description("Its media type.");
        descriptor.Field(blob => blob.SizeBytes).Description("Its length in bytes.");
        descriptor.Field(blob => blob.CreatedAt).Description("When it was stored, in UTC.");
    }
}
