using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Inventory;

namespace Commerce.Tests.Domain.Search;

/// <summary>Searches and counts by looking at each product and each of its variants, without a thought of speed.</summary>
internal sealed class NaiveSearch(List<Product> products, List<Category> categories, bool seesHidden, ProductSearchCriteria criteria)
{
    private static readonly int LowStock = new CatalogOptions().LowStock;

    public static IEnumerable<(string Name, string Value)> OptionsOf(ProductVariant variant) =>
        new[] { (variant.Option1Name, variant.Option1Value), (variant.Option2Name, variant.Option2Value), (variant.Option3Name, variant.Option3Value) }
            .Where(option => option.Item1 is not null).Select(option => (option.Item1!, option.Item2!));

    public IEnumerable<Product> Matches() => Counting(_ => false).Select(offer => offer.Product).Distinct();

    public IEnumerable<FacetValue> Brands() => Values(
        Counting(choice => choice.Facet == FacetKinds.Brands).Where(offer => offer.Product.Brand is not null).Select(offer => (offer.Product, offer.Product.Brand!)), criteria.Brands);

    public IEnumerable<(string, string, int, bool)> Named(Func<ProductVariant, IEnumerable<(string Name, string Value)>> of, FacetKinds kind, IReadOnlyList<FacetChoice> chosen)
    {
        var offers = Offers().Where(offer => offer.Variant is not null)
            .SelectMany(offer => of(offer.Variant!).Select(fact => (offer.Product, fact.Name, fact.Value, Counts: Passes(offer, choice => choice.Facet == kind && choice.Name == fact.Name))))
            .Where(row => row.Counts).ToList();
        var choices = chosen.Where(choice => choice.Values.Count > 0).ToList();
        foreach (var name in offers.Select(row => row.Name).Concat(choices.Select(choice => choice.Name)).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var value in Values(offers.Where(row => row.Name == name).Select(row => (row.Product, row.Value)), [.. choices.Where(choice => choice.Name == name).SelectMany(choice => choice.Values)]))
                yield return (name, value.Value, value.Count, value.IsChosen);
        }
    }

    public IEnumerable<AvailabilityFacet> Availabilities()
    {
        var offers = Counting(choice => choice.Facet == FacetKinds.Availability).ToList();
        return Enum.GetValues<Availability>()
            .Select(value => new AvailabilityFacet(value, offers.Where(offer => AvailabilityOf(offer) == value).Select(offer => offer.Product).Distinct().Count(), criteria.Availability.Contains(value)))
            .Where(facet => facet.Count > 0 || facet.IsChosen);
    }

    public IEnumerable<RatingFacet> Ratings() => Enumerable.Range(1, 4).Reverse().Select(stars => new RatingFacet(
        stars,
        Counting(choice => choice.Facet == FacetKinds.Ratings).Where(offer => offer.Product.RatingAverage >= stars).Select(offer => offer.Product).Distinct().Count(),
        criteria.MinRating == stars));

    public IEnumerable<CategoryFacet> Categories() => categories.Where(IsShown)
        .Select(category => new CategoryFacet(
            category.Id,
            Counting(choice => choice.Facet == FacetKinds.Categories).Select(offer => offer.Product).Distinct().Count(product => StandsIn(product, category.Id)),
            criteria.CategoryId == category.Id))
        .Concat(categories.Where(category => category.Id == criteria.CategoryId && !IsShown(category)).Select(category => new CategoryFacet(category.Id, 0, true)))
        .Where(facet => facet.Count > 0 || facet.IsChosen)
        .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.CategoryId);

    public IEnumerable<(int, int?, int)> Prices()
    {
        int[] steps = [0, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
        var offers = Counting(choice => choice.Facet == FacetKinds.Prices).ToList();
        for (var i = 0; i < steps.Length - 1; i++)
        {
            var count = offers.Where(offer => PriceOf(offer) >= steps[i] && PriceOf(offer) < steps[i + 1]).Select(offer => offer.Product).Distinct().Count();
            if (count > 0) yield return (steps[i], steps[i + 1] - 1, count);
        }
    }

    public (int?, int?) PriceEnds()
    {
        var prices = Counting(choice => choice.Facet == FacetKinds.Prices).Select(offer => (int?)PriceOf(offer)).ToList();
        return (prices.Min(), prices.Max());
    }

    private static IEnumerable<FacetValue> Values(IEnumerable<(Product Product, string Value)> rows, IReadOnlyList<string> chosen)
    {
        var counted = rows.Distinct().GroupBy(row => row.Value, (value, all) => new FacetValue(value, all.Count(), chosen.Contains(value)))
            .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).ToList();
        return counted.Concat(chosen.Distinct().Except(counted.Select(value => value.Value)).Select(value => new FacetValue(value, 0, true)));
    }

    private static int PriceOf(Offer offer) => offer.Variant?.PriceCents ?? offer.Product.PriceCents;

    private static Availability AvailabilityOf(Offer offer)
    {
        var (stock, isTracked, policy) = offer.Variant is { } v ? (v.StockQuantity, v.TrackStock, v.InventoryPolicy) : (offer.Product.StockQuantity, offer.Product.TrackStock, offer.Product.InventoryPolicy);
        if (offer.Variant is { IsAvailable: false }) return Availability.OutOfStock;
        if (!isTracked || stock > LowStock) return Availability.InStock;
        if (stock > 0) return Availability.LowStock;
        return policy == InventoryPolicy.Continue ? Availability.Backorder : Availability.OutOfStock;
    }

    private IEnumerable<Offer> Counting(Func<Choice, bool> isOwn) => Offers().Where(offer => Passes(offer, isOwn));

    private IEnumerable<Offer> Offers() =>
        from product in products
        where (seesHidden || (product.IsActive && product.ArchivedAt is null))
            && (criteria.Text is null || product.Name.Contains(criteria.Text, StringComparison.OrdinalIgnoreCase))
        from variant in product.Variants.Where(variant => variant.ArchivedAt is null).DefaultIfEmpty()
        select new Offer(product, variant);

    private bool Passes(Offer offer, Func<Choice, bool> isOwn) => Choices().Where(choice => !isOwn(choice)).All(choice => choice.Holds(offer));

    private IEnumerable<Choice> Choices()
    {
        if (criteria.CategoryId is { } category) yield return new(FacetKinds.Categories, null, offer => categories.Any(row => row.Id == category && IsShown(row)) && StandsIn(offer.Product, category));
        if (criteria.Brands.Count > 0) yield return new(FacetKinds.Brands, null, offer => offer.Product.Brand is { } brand && criteria.Brands.Contains(brand));
        if (criteria.MinRating is { } rating) yield return new(FacetKinds.Ratings, null, offer => offer.Product.RatingAverage >= rating);
        yield return new(FacetKinds.Prices, null, offer => !(PriceOf(offer) < criteria.MinPriceCents) && !(PriceOf(offer) > criteria.MaxPriceCents));
        if (criteria.Availability.Count > 0) yield return new(FacetKinds.Availability, null, offer => criteria.Availability.Contains(AvailabilityOf(offer)));
        foreach (var option in criteria.Options.Where(option => option.Values.Count > 0))
            yield return new(FacetKinds.Options, option.Name, offer => offer.Variant is { } variant && OptionsOf(variant).Any(pair => pair.Name == option.Name && option.Values.Contains(pair.Value)));
        foreach (var trait in criteria.Traits.Where(trait => trait.Values.Count > 0))
            yield return new(FacetKinds.Traits, trait.Name, offer => offer.Variant is { } variant && variant.Traits.Any(row => row.Type == trait.Name && trait.Values.Contains(row.Value)));
    }

    private bool IsShown(Category category) => seesHidden || category.IsActive;

    private bool StandsIn(Product product, int category) => product.ProductCategories.Any(place => IsBelow(place.CategoryId, category));

    // Only by categories that are shown.
    private bool IsBelow(int id, int above)
    {
        for (var category = categories.First(row => row.Id == id); IsShown(category); category = categories.First(row => row.Id == category.ParentId))
        {
            if (category.Id == above) return true;
            if (!criteria.IncludeSubtree || category.ParentId is null) return false;
        }

        return false;
    }

    private sealed record Offer(Product Product, ProductVariant? Variant);

    private sealed record Choice(FacetKinds Facet, string? Name, Func<Offer, bool> Holds);
}
