using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Puts products into categories: into several, of which one is the primary one.</summary>
internal static class ProductPlaces
{
    /// <summary>Notes which of the given categories do not exist, and a primary one that is not among them.</summary>
    public static async Task CheckAsync(
        CommerceDbContext context, Refusals refusals, EnteredProduct entered, Product product, string path, CancellationToken cancellationToken)
    {
        if (!entered.CategoryIds.IsGiven && !entered.PrimaryCategoryId.IsGiven) return;
        var wanted = entered.CategoryIds.Or([.. product.ProductCategories.Select(place => place.CategoryId)]).Distinct().ToList();
        var known = await context.Categories.Where(row => wanted.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var id in wanted.Except(known)) refusals.Add(new CategoryNotFoundException(id).At(path, "categoryIds"));
        refusals.AddIf(entered.PrimaryCategoryId is { IsGiven: true, Value: var primary } && !wanted.Contains(primary),
            () => new InvalidProductException("The primary category must be one of those the product stands in.").At(path, "categoryId"));
    }

    /// <summary>Writes the places of a product, all of whose places are loaded.</summary>
    /// <returns>The categories before and after, the primary one first; null when they are the same.</returns>
    public static (List<int> Old, List<int> New)? Write(EnteredProduct entered, Product product)
    {
        if (!entered.CategoryIds.IsGiven && !entered.PrimaryCategoryId.IsGiven) return null;
        var before = Listed(product);
        var wanted = entered.CategoryIds.Or(before).Distinct().ToList();
        foreach (var place in product.ProductCategories.Where(place => !wanted.Contains(place.CategoryId)).ToList()) product.ProductCategories.Remove(place);
        foreach (var id in wanted.Except(before)) product.ProductCategories.Add(new ProductCategory { CategoryId = id });
        product.CategoryId = entered.PrimaryCategoryId.IsGiven ? entered.PrimaryCategoryId.Value
            : product.CategoryId is { } current && wanted.Contains(current) ? current
            : wanted.Count == 0 ? null
            : wanted[0];
        var after = Listed(product);
        return before.SequenceEqual(after) ? null : (before, after);
    }

    private static List<int> Listed(Product product) =>
        [.. product.ProductCategories.Select(place => place.CategoryId).OrderBy(id => id != product.CategoryId).ThenBy(id => id)];
}
