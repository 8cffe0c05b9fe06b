using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.People;

/// <summary>What the list of the staff can be asked for.</summary>
internal static class PeopleListSpec
{
    /// <summary>The roles of the staff, the one with the fewest rights first.</summary>
    public static readonly IReadOnlyList<string> Roles = ["OBSERVER", "SUPPORT", "MERCHANDISER", "ADMIN"];

    public static readonly ListSpec Spec = new(
        AdminLinks.PeoplePath,
        "lastName",
        ["lastName", "firstName", "email", "createdAt"],
        [
            new SearchFilter("Search by name or e-mail", text => [new { email = new { contains = text } }, new { firstName = new { contains = text } }, new { lastName = new { contains = text } }]),
            ChoiceFilter.OfEnum("role", "Role", "role", [.. Roles.Select(role => new Choice(role.ToLowerInvariant(), Words.Role(role)))]),
            new ChoiceFilter("status", "Account", [new("active", "Active"), new("inactive", "Deactivated")], chosen => new { isActive = new { eq = chosen[0] == "active" } }) { IsSingle = true }
        ],
        new ListView("Deactivated", "?status=inactive"))
    {
        DescendingFirst = ["createdAt"],
        Always = new { role = new { neq = "CUSTOMER" } }
    };
}
