using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.People.Operations;

public sealed record PeopleData(Connection<PersonRow> Users)
{
    public static readonly GraphQLOperation<PeopleData> Operation = GraphQLOperation<PeopleData>.Load("People/Operations/People.graphql");
}

public sealed record PersonRow(
    string Id, string Email, string FirstName, string LastName, string Role, bool IsActive, bool TwoFactorEnabled, DateTimeOffset CreatedAt, PersonSessions? Sessions)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}

public sealed record PersonSessions(int TotalCount, IReadOnlyList<PersonSession>? Nodes);

public sealed record PersonSession(DateTimeOffset LastActivityAt);
