using Commerce.Admin.Catalog.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>A product's pictures in their order.</summary>
public sealed partial class ImagesCard
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProductPicture> Images { get; set; }
}
