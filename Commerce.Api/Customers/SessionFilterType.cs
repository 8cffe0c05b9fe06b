using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What sessions can be filtered by; everything else stays unreachable.</summary>
public sealed class SessionFilterType : FilterInputType<Session>
{
    protected override void Configure(IFilterInputTypeDescriptor<Session> descriptor)
    {
        descriptor.Description("What sessions can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(session => session.ExpiresAt).Description("When it ends unless it is renewed, in UTC.");
        descriptor.Field(session => session.RevokedAt).Description("When it was ended by signing out, in UTC.");
        descriptor.Field(session => session.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(session => session.LastActivityAt).Description("When it was last used, to within minutes, in UTC.");
        descriptor.Field(session => session.User).Description("Who is signed in; null for a guest.");
    }
}
