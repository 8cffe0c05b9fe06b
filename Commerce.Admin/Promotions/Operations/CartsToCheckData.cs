using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CartsToCheckData(CartsToCheck Carts)
{
    public static readonly GraphQLOperation<CartsToCheckData> Operation = GraphQLOperation<CartsToCheckData>.Load("Promotions/Operations/CartsToCheck.graphql");
}

public sealed record CartsToCheck(IReadOnlyList<CartToCheck> Nodes);

public sealed record CartToCheck(string Id, int TotalCents, int TotalItems, DateTimeOffset UpdatedAt, CartOwner? User);

public sealed record CartOwner(string FirstName, string LastName, string Email);
