using Commerce.Domain.Files;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Files;

/// <summary>What blobs can be filtered by; everything else stays unreachable.</summary>
public sealed class BlobFilterType : FilterInputType<Blob>
{
    protected override void Configure(IFilterInputTypeDescriptor<Blob> descriptor)
    {
        descriptor.Description("What blobs can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(blob => blob.Filename).Description("The name it was first uploaded with.");
        descriptor.Field(blob => blob.ContentType).Description("Its media type.");
        descriptor.Field(blob => blob.SizeBytes).Description("Its length in bytes.");
        descriptor.Field(blob => blob.Checksum).Description("SHA-256 of its content in lower-case hex.");
        descriptor.Field(blob => blob.CreatedAt).Description("When it was stored, in UTC.");
    }
}
