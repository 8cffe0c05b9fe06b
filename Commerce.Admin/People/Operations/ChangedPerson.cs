namespace Commerce.Admin.People.Operations;

public sealed record ChangedPerson(PersonRole? User);

public sealed record PersonRole(string Id, string Role);

public sealed record MadeInvitation(InvitationName? StaffInvitation);

public sealed record InvitationName(string Id, string Email);
