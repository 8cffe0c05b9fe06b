using Commerce.Domain.Files;

namespace Commerce.Domain.Catalog;

/// <summary>A picture in one of the sizes that it is shown in, made once.</summary>
public sealed class ImageRendition
{
    public int Id { get; set; }

    public int ImageId { get; set; }

    public ImageSize Size { get; set; }

    public int BlobId { get; set; }

    public ProductImage? Image { get; set; }

    public Blob? Blob { get; set; }
}
