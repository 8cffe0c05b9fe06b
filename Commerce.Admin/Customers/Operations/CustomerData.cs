using Commerce.Admin.Client;

namespace Commerce.Admin.Customers.Operations;

public sealed record CustomerData(CustomerDetail? User)
{
    public static readonly GraphQLOperation<CustomerData> Operation = GraphQLOperation<CustomerData>.Load("Customers/Operations/Customer.graphql");
}

public sealed record CustomerDetail(
    string Id, string Email, bool EmailConfirmed, string FirstName, string LastName, string Role, bool IsActive, DateTimeOffset? ErasedAt, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt, IReadOnlyList<CustomerAddress> Addresses, CustomerCart? Cart, OrdersOfCustomer? Orders, ReviewsOfCustomer? Reviews)
{
    public string Name => ErasedAt is not null ? "Erased customer" : $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}

public sealed record CustomerAddress(
    string Id, string? RecipientName, string AddressLine1, string? AddressLine2, string PostalCode, string City, string? State, string Country, string? Phone, bool IsDefault,
    DateTimeOffset? ArchivedAt);

public sealed record CustomerCart(string Id, int TotalCents, int TotalItems, string? CouponCode, DateTimeOffset UpdatedAt, IReadOnlyList<CustomerCartLine> Items);

public sealed record CustomerCartLine(string Id);

public sealed record OrdersOfCustomer(int TotalCount, IReadOnlyList<OrderOfCustomer>? Nodes);

public sealed record OrderOfCustomer(
    string Id, string OrderNumber, string Status, string PaymentStatus, string FulfillmentStatus, string ReturnStatus, int TotalCents, string CurrencyCode, DateTimeOffset OrderDate);

public sealed record ReviewsOfCustomer(int TotalCount, IReadOnlyList<ReviewOfCustomer>? Nodes);

public sealed record ReviewOfCustomer(string Id, double Rating, string? Title, string? Comment, DateTimeOffset CreatedAt, ProductOfReview? Product);

public sealed record ProductOfReview(string Id, string Name);
