using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What merchandisers do with the tree of categories.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CategoryMutations
{
    /// <summary>Makes a category, the last one below its parent.</summary>
    /// <param name="category">The category; its name is needed.</param>
    /// <param name="parentId">Below which; at the top when left out.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<CategoryNotFoundError>]
    [Error<NameTakenError>]
    [Error<SlugTakenError>]
    [Error<InvalidProductError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Category?> CreateCategoryAsync(
        CategoryInput category, [ID<Category>] int? parentId, CategoryBook categories, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Category>(await categories.CreateAsync(category.ToEntered(), parentId, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Edits a category: what is left out stays as it is.</summary>
    /// <param name="id">The category.</param>
    /// <param name="category">What is different from now on.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<CategoryNotFoundError>]
    [Error<NameTakenError>]
    [Error<SlugTakenError>]
    [Error<InvalidProductError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Category?> UpdateCategoryAsync(
        [ID<Category>] int id, CategoryInput category, CategoryBook categories, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Category>(await categories.UpdateAsync(id, category.ToEntered(), RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Hangs a category, with all below it, below another one or at the top.</summary>
    /// <param name="id">The category.</param>
    /// <param name="parentId">Below which; null for the top.</param>
    /// <param name="position">Its place among those there, counted from 0; the last when left out.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<CategoryNotFoundError>]
    [Error<CategoryCycleError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Category?> MoveCategoryAsync(
        [ID<Category>] int id, [ID<Category>] int? parentId, int? position,
        CategoryBook categories, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Category>(await categories.MoveAsync(id, parentId, position, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Takes away a category in which neither products nor categories stand.</summary>
    /// <param name="id">The category.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<CategoryNotFoundError>]
    [Error<CategoryNotEmptyError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Category> DeleteCategoryAsync([ID<Category>] int id, CategoryBook categories, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        await categories.DeleteAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
}
