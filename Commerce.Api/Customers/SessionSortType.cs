using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What sessions can be sorted by; everything else stays unreachable.</summary>
public sealed class SessionSortType : SortInputType<Session>
{
    protected override void Configure(ISortInputTypeDescriptor<Session> descriptor)
    {
        descriptor.Description("What sessions can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(session => session.ExpiresAt).Description("When it ends unless it is renewed, in UTC.");
        descriptor.Field(session => session.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(session => session.LastActivityAt).Description("When it was last used, to within minutes, in UTC.");
    }
}
