using Commerce.Domain.Carts;
using GreenDonut;

namespace Commerce.Api.Carts;

/// <summary>What there is to say about each cart. Only carts that the viewer sees are asked about.</summary>
public sealed class ReviewByCart(CartReviews reviews, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, CartReview>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, CartReview>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        reviews.ReadAsync(keys, cancellationToken);
}
