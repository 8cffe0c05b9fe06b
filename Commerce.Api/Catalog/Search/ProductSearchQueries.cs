using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog.Search;

/// <summary>Searching the catalog.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ProductSearchQueries
{
    /// <summary>
    /// Products by words and choices, with facets. Everything that is given holds; of several values of one choice any. Price, options, traits and availability
    /// are asked of the same variant.
    /// </summary>
    /// <param name="text">
    /// Words that are all found in a product's name, brand, SKU, GTIN, tags, type, options, traits or description; the last one may be only begun. At most 200
    /// characters.
    /// </param>
    /// <param name="category">A category's global id.</param>
    /// <param name="categorySlug">A category's slug, instead of its id.</param>
    /// <param name="includeSubtree">Whether the categories below count.</param>
    /// <param name="price">A range of prices.</param>
    /// <param name="options">Values of options that a shopper chooses by, such as sizes.</param>
    /// <param name="traits">Values of traits that describe a variant, such as materials.</param>
    /// <param name="brands">Brands, as they are written in the catalog.</param>
    /// <param name="availability">What the stock must allow.</param>
    /// <param name="minRating">The lowest mean rating, from 1 to 5; leaves out what was never rated.</param>
    /// <param name="sort">The order of the products.</param>
    public async Task<ProductSearch> GetProductSearchAsync(
        string? text,
        [ID<Category>] int? category,
        string? categorySlug,
        [DefaultValue(true)] bool includeSubtree,
        PriceRangeInput? price,
        IReadOnlyList<FacetChoiceInput>? options,
        IReadOnlyList<FacetChoiceInput>? traits,
        IReadOnlyList<string>? brands,
        IReadOnlyList<Availability>? availability,
        double? minRating,
        [DefaultValue(ProductSorting.Relevance)] ProductSorting sort,
        ProductSearcher searcher,
        ShopViews shop,
        CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        // Nothing has the key 0, and so nothing is found in a category that is not there.
        if (category is null && categorySlug is not null)
            category = await view.All<Category>().Where(row => row.Slug == categorySlug).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var query = await searcher.ReadAsync(view.Db, new ProductSearchCriteria
        {
            Text = text,
            CategoryId = category,
            IncludeSubtree = includeSubtree,
            MinPriceCents = price?.MinCents,
            MaxPriceCents = price?.MaxCents,
            Options = [.. (options ?? []).Select(choice => new FacetChoice(choice.Name, choice.Values))],
            Traits = [.. (traits ?? []).Select(choice => new FacetChoice(choice.Name, choice.Values))],
            Brands = brands ?? [],
            Availability = availability ?? [],
            MinRating = minRating,
        }, cancellationToken);
        return new ProductSearch(query, sort);
    }
}
