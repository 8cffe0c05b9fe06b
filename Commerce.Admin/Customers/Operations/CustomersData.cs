using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Customers.Operations;

public sealed record CustomersData(Connection<CustomerRow> Users)
{
    public static readonly GraphQLOperation<CustomersData> Operation = GraphQLOperation<CustomersData>.Load("Customers/Operations/Customers.graphql");
}

public sealed record CustomerRow(
    string Id, string Email, string FirstName, string LastName, bool IsActive, bool EmailConfirmed, DateTimeOffset? ErasedAt, DateTimeOffset CreatedAt,
    CustomerTown? PrimaryAddress, CustomerOrders? Orders)
{
    public string Name => ErasedAt is not null ? "Erased" : $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}

public sealed record CustomerTown(string City, string Country);

public sealed record CustomerOrders(int TotalCount, IReadOnlyList<CustomerOrder>? Nodes);

public sealed record CustomerOrder(DateTimeOffset OrderDate);
