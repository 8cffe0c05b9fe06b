using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Audit;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Audit;

/// <summary>What can be read of audit from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AuditLogQueries
{
    /// <summary>What staff, keys and jobs changed. For administrators.</summary>
    [Authorize(Policy = Policies.Administration)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<AuditLog> GetAuditLogs(ShopView shop) => shop.All<AuditLog>();
}
