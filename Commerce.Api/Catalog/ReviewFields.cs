using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="Review"/> that are worked out or read apart.</summary>
[ExtendObjectType<Review>]
public sealed class ReviewFields
{
    /// <summary>The author's account; null for those who may not see it.</summary>
    public async Task<User?> GetUserAsync(
        [Parent] Review review, AuthorByReview authors, IResolverContext context, CancellationToken cancellationToken) =>
        await authors.LoadAsync(review.Id, cancellationToken) is { } author ? await context.LoadAsync<User>(author.UserId) : null;

    /// <summary>The author's first name; empty when the account was erased.</summary>
    public async Task<string> GetAuthorNameAsync([Parent] Review review, AuthorByReview authors, CancellationToken cancellationToken) =>
        await authors.LoadAsync(review.Id, cancellationToken) is { } author ? author.FirstName : "";
}
