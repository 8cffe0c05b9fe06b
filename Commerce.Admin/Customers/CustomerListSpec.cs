using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Customers;

/// <summary>What the list of customers can be asked for.</summary>
internal static class CustomerListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.CustomersPath,
        "-createdAt",
        ["createdAt", "lastName", "firstName", "email", "updatedAt"],
        [
            new SearchFilter("Search by name or e-mail", text => [new { email = new { contains = text } }, new { firstName = new { contains = text } }, new { lastName = new { contains = text } }]),
            new ChoiceFilter("status", "Account", [new("active", "Active"), new("inactive", "Deactivated")], chosen => new { isActive = new { eq = chosen[0] == "active" } }) { IsSingle = true },
            new DateFilter("since", "Customer since", "createdAt")
        ],
        new ListView("New this month", "?since=30d"),
        new ListView("Deactivated", "?status=inactive"))
    {
        DescendingFirst = ["createdAt", "updatedAt"],
        Always = new { role = new { eq = "CUSTOMER" } }
    };
}
