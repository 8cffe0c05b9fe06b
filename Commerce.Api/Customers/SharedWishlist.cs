using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Resolvers;

namespace Commerce.Api.Customers;

/// <summary>A wishlist as others see it who have the link.</summary>
[GraphQLDescription("A wishlist as others see it who have the link.")]
public sealed class SharedWishlist(string ownerFirstName, IReadOnlyList<int> productIds)
{
    /// <summary>The given name of who wishes.</summary>
    public string OwnerFirstName => ownerFirstName;

    /// <summary>What is wished for and can be bought, the latest wish first.</summary>
    public Task<IReadOnlyList<Product>> GetProductsAsync(IResolverContext context) => context.LoadAsync<Product>(productIds);
}
