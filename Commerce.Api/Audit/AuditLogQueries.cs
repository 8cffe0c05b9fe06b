using System.Globalization;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Audit;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Audit;

/// <summary>What can be read of audit from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AuditLogQueries
{
    /// <summary>What staff, keys and jobs changed. For administrators.</summary>
    /// <param name="target">The global id of an object: only what was done to it.</param>
    [Authorize(Policy = Policies.Administration)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<AuditLog> GetAuditLogs([GraphQLType<IdType>] string? target, INodeIdSerializer ids, ShopView shop)
    {
        if (target is null) return shop.All<AuditLog>();
        var node = ids.Parse(target, typeof(int));
        var (type, id) = (node.TypeName, string.Create(CultureInfo.InvariantCulture, $"{node.InternalId}"));
        return shop.All<AuditLog>().Where(entry => entry.TargetType == type && entry.TargetId == id);
    }
}
