using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="StaffInvitation"/> is seen in the graph.</summary>
public sealed class StaffInvitationType : ObjectType<StaffInvitation>
{
    protected override void Configure(IObjectTypeDescriptor<StaffInvitation> descriptor)
    {
        descriptor.Description("That somebody may join the staff, by a link that was mailed.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Administration);
        descriptor.IsEntity(row => row.Id);
        descriptor.Field(row => row.Email).Description("Where the mail went.");
        descriptor.Field(row => row.Role).Description("What they will be.");
        descriptor.Field(row => row.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(row => row.ExpiresAt).Description("Until when the link works, in UTC.");
        descriptor.Field(row => row.AcceptedAt).Description("When the account was opened, in UTC.");
        descriptor.Field(row => row.WithdrawnAt).Description("When it was taken back, or another one took its place, in UTC.");
        descriptor.Field(row => row.InvitedBy).Description("Who invited.");
    }
}
