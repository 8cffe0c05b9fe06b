using System.Globalization;
using Commerce.Api.Reading;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Audit;

/// <summary>Fields of <see cref="AuditLog"/> that are worked out or read apart.</summary>
[ExtendObjectType<AuditLog>]
public sealed class AuditLogFields
{
    /// <summary>The global id of what it was done to; null where that is nothing with an id.</summary>
    [GraphQLType<IdType>]
    public string? GetTarget([Parent] AuditLog entry, INodeIdSerializer ids) =>
        int.TryParse(entry.TargetId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? ids.Format(entry.TargetType, id) : null;

    /// <summary>The user who did it; null for a key, a job or the shop itself.</summary>
    public async Task<User?> GetActorAsync([Parent] AuditLog entry, IResolverContext context) =>
        entry is { ActorType: AuditActorType.User, ActorId: { } id } ? await context.LoadAsync<User>(id) : null;
}
