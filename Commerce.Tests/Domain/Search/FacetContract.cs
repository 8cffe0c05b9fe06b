using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Search;

/// <summary>Over random catalogs and choices, what the database finds and counts is what counting by hand gives.</summary>
public abstract class FacetContract(DatabaseFixture database)
{
    private static readonly string[] Sizes = ["S", "M", "L"], Colors = ["Red", "Blue"], Materials = ["Wool", "Oak"], Fits = ["Slim", "Wide"], Brands = ["Arbor", "Bergen", "Corvo"];

    [ContractFact]
    public async Task Facets_OfRandomCatalogs_AreCountedAsByHand()
    {
        var random = new Random(Seed);
        await FillAsync(random, 120);
        var shop = new SearchShop(database);
        var (products, categories) = await LoadAsync();
        for (var round = 0; round < 60; round++)
        {
            var criteria = Criteria(random, categories);
            var viewer = random.Next(3) == 0 ? Viewer.System : Viewer.Nobody;
            var naive = new NaiveSearch(products, categories, viewer.SeesHidden, criteria);

            Assert.Equal(naive.Matches().Select(product => product.Name).Order(), (await shop.FindAsync(criteria, viewer)).Order());
            var facets = await shop.FacetsAsync(criteria, viewer);
            Assert.Equal(naive.Brands(), facets.Brands);
            Assert.Equal(naive.Categories(), facets.Categories);
            Assert.Equal(naive.Ratings(), facets.Ratings);
            Assert.Equal(naive.Availabilities(), facets.Availability);
            Assert.Equal(naive.Named(variant => NaiveSearch.OptionsOf(variant), FacetKinds.Options, criteria.Options), Flat(facets.Options));
            Assert.Equal(naive.Named(variant => variant.Traits.Select(trait => (trait.Type, trait.Value)), FacetKinds.Traits, criteria.Traits), Flat(facets.Traits));
            Assert.Equal(naive.Prices(), facets.Prices.Ranges.Select(range => (range.MinCents, range.MaxCents, range.Count)));
            Assert.Equal(naive.PriceEnds(), (facets.Prices.MinCents, facets.Prices.MaxCents));

            // A facet that is asked for alone counts the same as with all others.
            var kind = (FacetKinds)(1 << random.Next(7));
            var alone = await shop.FacetsAsync(criteria, viewer, kind);
            if (kind == FacetKinds.Options) Assert.Equal(Flat(facets.Options), Flat(alone.Options));
            if (kind == FacetKinds.Categories) Assert.Equal(facets.Categories, alone.Categories);
            if (kind == FacetKinds.Brands) Assert.Equal(facets.Brands, alone.Brands);
        }
    }

    [ContractFact]
    public async Task Pages_OfEachOrder_ShowEachProductOnceFromBothEnds()
    {
        await FillAsync(new Random(Seed + 1), 40);
        await using var context = database.NewContext();
        var searcher = database.Get<ProductSearcher>();
        foreach (var sorting in Enum.GetValues<ProductSorting>())
        {
            foreach (var text in (string?[])[null, "thing"])
            {
                var query = await searcher.ReadAsync(context, new ProductSearchCriteria { Text = text });
                var all = await searcher.PageAsync(context, query, sorting, false, 0, 10_000);
                List<int> paged = [], reversed = [];
                for (var i = 0; i < all.Count; i += 17)
                {
                    paged.AddRange(await searcher.PageAsync(context, query, sorting, false, i, 17));
                    reversed.AddRange(await searcher.PageAsync(context, query, sorting, true, i, 17));
                }

                Assert.Equal(all, paged);
                Assert.Equal(Enumerable.Reverse(all), reversed);
                Assert.Equal(all.Count, all.Distinct().Count());
                var rows = await context.Products.AsNoTracking().ToDictionaryAsync(product => product.Id);
                var sorted = all.Select(id => rows[id]).ToList();
                if (sorting == ProductSorting.PriceAsc) Assert.Equal(sorted.OrderBy(product => product.PriceCents).ThenBy(product => product.Id), sorted);
                if (sorting == ProductSorting.PriceDesc) Assert.Equal(sorted.OrderByDescending(product => product.PriceCents).ThenByDescending(product => product.Id), sorted);
                if (sorting == ProductSorting.Newest) Assert.Equal(sorted.OrderByDescending(product => product.CreatedAt).ThenByDescending(product => product.Id), sorted);
                if (sorting == ProductSorting.Rating) Assert.Equal(sorted.OrderByDescending(product => product.RatingAverage ?? 0).ThenByDescending(product => product.RatingCount).ThenBy(product => product.Id), sorted);
            }
        }
    }

    /// <summary>Random, but the same each time; another one shows in the test's output.</summary>
    private static int Seed => Environment.GetEnvironmentVariable("COMMERCE_FUZZ_SEED") is { } text && int.TryParse(text, out var seed) ? seed : 20261122;

    private static IEnumerable<(string, string, int, bool)> Flat(IEnumerable<NamedFacet> facets) =>
        facets.SelectMany(facet => facet.Values.Select(value => (facet.Name, value.Value, value.Count, value.IsChosen)));

    private async Task<(List<Product>, List<Category>)> LoadAsync()
    {
        await using var context = database.NewContext();
        var products = await context.Products.AsNoTracking().AsSplitQuery()
            .Include(product => product.Variants).ThenInclude(variant => variant.Traits).Include(product => product.ProductCategories).ToListAsync();
        return (products, await context.Categories.AsNoTracking().ToListAsync());
    }

    private async Task FillAsync(Random random, int count)
    {
        await using var context = database.NewContext();
        var categories = new List<Category>();
        for (var i = 0; i < 8; i++)
            categories.Add(Make.Category().With(c => { c.Parent = i == 0 || random.Next(3) == 0 ? null : categories[random.Next(categories.Count)]; c.IsActive = random.Next(6) > 0; }));
        for (var i = 0; i < count; i++)
        {
            var product = Make.Product(random.Next(0, 12) * 100 + random.Next(3) * 4000).With(p =>
            {
                p.Name = $"{Pick(["Thing", "Stuff"])} {Make.Next()}";
                p.Brand = random.Next(4) == 0 ? null : Pick(Brands);
                p.IsActive = random.Next(8) > 0;
                p.RatingAverage = random.Next(3) == 0 ? null : 1 + random.Next(9) / 2.0;
                p.RatingCount = random.Next(5);
                p.StockQuantity = random.Next(-1, 9);
                p.TrackStock = random.Next(5) > 0;
                p.InventoryPolicy = Pick([InventoryPolicy.Deny, InventoryPolicy.Continue]);
                p.CreatedAt = database.Clock.Now.AddDays(-random.Next(20));
            });
            if (random.Next(9) == 0) product.Archive(database.Clock.Now);
            foreach (var category in Shuffled(categories).Take(random.Next(0, 3)))
                product.ProductCategories.Add(new ProductCategory { Category = category });
            foreach (var (size, color) in Shuffled(from size in Sizes from color in Colors.Append("") select (size, color)).Take(random.Next(0, 4)))
            {
                var variant = Make.Variant(product, size).With(v =>
                {
                    (v.Option2Name, v.Option2Value) = color == "" ? (null, null) : ("Color", color);
                    v.PriceCents = product.PriceCents + random.Next(3) * 700;
                    v.StockQuantity = random.Next(-1, 9);
                    v.TrackStock = random.Next(5) > 0;
                    v.IsAvailable = random.Next(5) > 0;
                    v.InventoryPolicy = Pick([InventoryPolicy.Deny, InventoryPolicy.Continue]);
                });
                if (random.Next(8) == 0) variant.Archive(database.Clock.Now);
                if (random.Next(3) > 0) variant.Traits.Add(new VariantTrait { Type = "Material", Value = Pick(Materials) });
                if (random.Next(3) > 0) variant.Traits.Add(new VariantTrait { Type = "Fit", Value = Pick(Fits) });
                product.Variants.Add(variant);
            }

            context.Add(product);
        }

        await context.SaveChangesAsync();

        T Pick<T>(T[] from) => from[random.Next(from.Length)];

        IEnumerable<T> Shuffled<T>(IEnumerable<T> all) => all.Select(one => (one, random.Next())).ToList().OrderBy(pair => pair.Item2).Select(pair => pair.one);
    }

    private static ProductSearchCriteria Criteria(Random random, List<Category> categories)
    {
        return new ProductSearchCriteria
        {
            Text = random.Next(3) == 0 ? "thing" : null,
            CategoryId = random.Next(2) == 0 ? categories[random.Next(categories.Count)].Id : null,
            IncludeSubtree = random.Next(2) == 0,
            MinPriceCents = random.Next(3) == 0 ? random.Next(0, 1500) : null,
            MaxPriceCents = random.Next(3) == 0 ? random.Next(500, 9000) : null,
            Brands = random.Next(3) == 0 ? Some(Brands) : [],
            MinRating = random.Next(4) == 0 ? random.Next(1, 5) : null,
            Availability = random.Next(3) == 0 ? Some(Enum.GetValues<Availability>()) : [],
            Options = [.. Choose("Size", Sizes), .. Choose("Color", Colors)],
            Traits = [.. Choose("Material", Materials), .. Choose("Fit", Fits)],
        };

        T[] Some<T>(T[] from) => [.. from.Where(_ => random.Next(2) == 0)];

        IEnumerable<FacetChoice> Choose(string name, string[] values) => random.Next(4) == 0 ? [new FacetChoice(name, Some(values))] : [];
    }
}

public sealed class SqliteFacetTests(SqliteDatabase database) : FacetContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresFacetTests(PostgresDatabase database) : FacetContract(database), IClassFixture<PostgresDatabase>;
