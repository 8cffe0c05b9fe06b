using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Files;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Files;

/// <summary>What can be read of files from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class BlobQueries
{
    /// <summary>Stored files. For staff.</summary>
    [Authorize(Policy = Policies.Staff)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Blob> GetBlobs(ShopView shop) => shop.All<Blob>();
}
