using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Files;
using HotChocolate.Types;

namespace Commerce.Api.Files;

/// <summary>How <see cref="Blob"/> is seen in the graph.</summary>
public sealed class BlobType : ObjectType<Blob>
{
    protected override void Configure(IObjectTypeDescriptor<Blob> descriptor)
    {
        descriptor.Description("A stored file, addressed by its content: the same bytes are stored once.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(blob => blob.Id);
        descriptor.Field(blob => blob.StorageKey).Type<StringType>().Authorize(Policies.Staff).Description("Where the store keeps it. For staff.");
        descriptor.Field(blob => blob.Filename).Description("The name it was first uploaded with.");
        descriptor.Field(blob => blob.ContentType).Description("Its media type.");
        descriptor.Field(blob => blob.SizeBytes).Description("Its length in bytes.");
        descriptor.Field(blob => blob.Checksum).IsProjected().Description("SHA-256 of its content in lower-case hex.");
        descriptor.Field(blob => blob.StorageProvider)
            .Type<StringType>()
            .Authorize(Policies.Staff)
            .Description("Which store keeps it, such as `file-system`. For staff.");
        descriptor.Field(blob => blob.CreatedAt).Description("When it was stored, in UTC.");
    }
}
