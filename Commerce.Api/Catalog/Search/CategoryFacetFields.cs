using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Search;

/// <summary>Fields of <see cref="CategoryFacet"/> that are read apart.</summary>
[ExtendObjectType<CategoryFacet>]
public sealed class CategoryFacetFields
{
    /// <summary>The category; null where one was chosen that is not there.</summary>
    public Task<Category?> GetCategoryAsync([Parent] CategoryFacet facet, IResolverContext context) => context.LoadAsync<Category>(facet.CategoryId);
}
