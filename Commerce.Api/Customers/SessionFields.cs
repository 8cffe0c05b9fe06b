using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="Session"/> that are worked out.</summary>
[ExtendObjectType<Session>]
public sealed class SessionFields
{
    /// <summary>Whether it is the one that asks.</summary>
    public bool GetIsCurrent([Parent(nameof(Session.Id))] Session session, IHttpContextAccessor accessor) => accessor.HttpContext?.User.GetSessionId() == session.Id;
}
