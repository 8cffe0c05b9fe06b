using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="Session"/> is seen in the graph.</summary>
public sealed class SessionType : ObjectType<Session>
{
    protected override void Configure(IObjectTypeDescriptor<Session> descriptor)
    {
        descriptor.Description("A browser or device the shop knows: a guest's, with the cart that hangs on it, or a signed-in user's.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(session => session.Id);
        descriptor.Field(session => session.IpAddress).Description("Where it was begun from.");
        descriptor.Field(session => session.UserAgent).Description("The client that began it.");
        descriptor.Field(session => session.ExpiresAt).Description("When it ends unless it is renewed, in UTC.");
        descriptor.Field(session => session.RevokedAt).Description("When it was ended by signing out, in UTC.");
        descriptor.Field(session => session.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(session => session.LastActivityAt).Description("When it was last used, to within minutes, in UTC.");
        descriptor.Field(session => session.Cart).Description("The cart that hangs on it, while its owner is a guest.");
        descriptor.Field(session => session.User).Description("Who is signed in; null for a guest.");
    }
}
