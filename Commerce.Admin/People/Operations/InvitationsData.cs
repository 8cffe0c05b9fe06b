using Commerce.Admin.Client;

namespace Commerce.Admin.People.Operations;

public sealed record InvitationsData(IReadOnlyList<InvitationRow> StaffInvitations)
{
    public static readonly GraphQLOperation<InvitationsData> Operation = GraphQLOperation<InvitationsData>.Load("People/Operations/Invitations.graphql");
}

public sealed record InvitationRow(string Id, string Email, string Role, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, Inviter? InvitedBy);

public sealed record Inviter(string FirstName, string LastName);
