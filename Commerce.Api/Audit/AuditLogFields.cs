using Commerce.Api.Reading;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Audit;

/// <summary>Fields of <see cref="AuditLog"/> that are worked out or read apart.</summary>
[ExtendObjectType<AuditLog>]
public sealed class AuditLogFields
{
    /// <summary>The user who did it; null for a key, a job or the shop itself.</summary>
    public async Task<User?> GetActorAsync([Parent] AuditLog entry, IResolverContext context) =>
        entry is { ActorType: AuditActorType.User, ActorId: { } id } ? await context.LoadAsync<User>(id) : null;
}
