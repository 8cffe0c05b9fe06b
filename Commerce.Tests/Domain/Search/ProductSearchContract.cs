using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Search;

/// <summary>What words find, in which order, and that the index is in step with the catalog however that is written.</summary>
public abstract class ProductSearchContract(DatabaseFixture database)
{
    private SearchShop Shop => field ??= new SearchShop(database);

    [ContractFact]
    public async Task Words_InBetterPlaces_RankHigher()
    {
        var word = Unique("zebra");
        await Shop.AddAsync(
            New("d", p => p.Description = $"<p>With a <b>{word}</b> on it</p>"),
            New("c", p => p.Tags = ["old", word]),
            New("b", p => p.Brand = word),
            New($"a {word}"),
            New("t", p => p.Variants.Add(Make.Variant(p).With(v => v.Traits.Add(new VariantTrait { Type = "Pattern", Value = word })))),
            New("o", p => p.Variants.Add(Make.Variant(p, word))),
            New("s", p => p.Variants.Add(Make.Variant(p).With(v => v.Sku = $"{word}-1"))));

        var found = await Shop.FindAsync(word);

        Assert.Equal([$"a {word}", "b", "s", "c", "t", "o", "d"], found);
    }

    [ContractFact]
    public async Task Words_AllOfThem_AreFoundWhereverTheyStand()
    {
        var (one, two, three) = (Unique("one"), Unique("two"), Unique("three"));
        await Shop.AddAsync(
            New($"{one} shelf", p => { p.Brand = two; p.Variants.Add(Make.Variant(p, three)); }),
            New($"{one} board", p => p.Brand = two));

        Assert.Equal([$"{one} shelf"], await Shop.FindAsync($"{three} {one}, {two}!"));
        Assert.Equal(2, (await Shop.FindAsync($"{one} {two}")).Count);
    }

    [ContractFact]
    public async Task LastWord_OnlyBegun_FindsWhatBeginsSo()
    {
        var word = Unique("quill");
        await Shop.AddAsync(New($"{word}works"), New($"{word} pen"));

        Assert.Equal([$"{word} pen", $"{word}works"], await Shop.FindAsync(word));
        Assert.Equal([$"{word} pen"], await Shop.FindAsync($"{word} pe"));
        Assert.Equal([$"{word} pen"], await Shop.FindAsync($"pen {word}"));
        Assert.Equal([$"{word}works"], await Shop.FindAsync(word[..^1] + word[^1] + "wo"));
    }

    [ContractFact]
    public async Task Words_WithoutAccentsInOtherCaseAndNumber_AreFound()
    {
        var word = Unique("creme");
        await Shop.AddAsync(New($"{word.Replace("e", "è", StringComparison.Ordinal).ToUpperInvariant()} Brushes"), New($"{word} Łódź 0.5 l"));

        Assert.Equal(2, (await Shop.FindAsync(word)).Count);
        Assert.Single(await Shop.FindAsync($"{word} brush"));
        Assert.Single(await Shop.FindAsync($"brush {word}"));
        Assert.Single(await Shop.FindAsync($"ŁÓDŹ {word}"));
        Assert.Single(await Shop.FindAsync($"0.5 {word}"));
    }

    [ContractFact]
    public async Task Typos_AreCorrected_AndSaid()
    {
        await Shop.AddAsync(New("Lacquered Typewriter"), New("Marzipan Xylophone"));

        (string, string)[] slips =
        [
            ("typewritre", "typewriter"), ("tpyewriter", "typewriter"), ("typwriter", "typewriter"), ("typewirtre", "typewriter"), ("xylofone", "xylophone"), ("lackered", "lacquered"),
        ];
        foreach (var (typed, meant) in slips)
        {
            Assert.Equal(meant, await Shop.CorrectAsync(typed));
            Assert.Single(await Shop.FindAsync(typed));
        }

        Assert.Equal("marzipan xylophone", await Shop.CorrectAsync("marzpian xylophnoe"));
        Assert.Equal(["Marzipan Xylophone"], await Shop.FindAsync("marzpian xylo"));
        Assert.Null(await Shop.CorrectAsync("typewriter"));
        Assert.Null(await Shop.CorrectAsync("typewri"));
    }

    [ContractFact]
    public async Task UnknownWords_BesideKnownOnes_AreLeftOut()
    {
        await Shop.AddAsync(New("Umbrella Stand"));

        Assert.Equal(["Umbrella Stand"], await Shop.FindAsync("qqq umbrella"));
        Assert.Equal(["Umbrella Stand"], await Shop.FindAsync("the umbrella with a stand"));
        Assert.Equal("umbrella", await Shop.CorrectAsync("qqq umbrella"));
        Assert.Empty(await Shop.FindAsync("qqq wwwwvvvv"));
    }

    [ContractFact]
    public async Task Markup_OfDescriptions_IsNoWord()
    {
        var word = Unique("velvet");
        await Shop.AddAsync(New("Plain", p => p.Description = $"<blockquote><a href=\"https://example.com/{Unique("link")}\">{word}</a><br></blockquote> 3 < 4 <"));

        Assert.Empty(await Shop.FindAsync("blockquote"));
        Assert.Equal(["Plain"], await Shop.FindAsync(word));
    }

    [ContractFact]
    public async Task Index_AfterChanges_IsInStep()
    {
        var (first, second, third) = (Unique("first"), Unique("second"), Unique("third"));
        var product = New(first, p => p.Variants.Add(Make.Variant(p, second).With(v => v.Traits.Add(new VariantTrait { Type = "T", Value = third }))));
        await Shop.AddAsync(product);
        Assert.Single(await Shop.FindAsync($"{first} {second} {third}"));

        await using var context = database.NewContext();
        // Past the change tracker, as imports and jobs write.
        var renamed = Unique("renamed");
        await context.Products.Where(p => p.Id == product.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, renamed));
        Assert.Empty(await Shop.FindAsync(first));
        Assert.Equal([renamed], await Shop.FindAsync(renamed));

        var variant = product.Variants.First();
        await context.ProductVariants.Where(v => v.Id == variant.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Option1Value, "else").SetProperty(v => v.Name, "else"));
        Assert.Empty(await Shop.FindAsync(second));
        Assert.Single(await Shop.FindAsync(third));

        await context.VariantTraits.Where(t => t.VariantId == variant.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, second));
        Assert.Empty(await Shop.FindAsync(third));
        Assert.Single(await Shop.FindAsync(second));

        var now = database.Clock.Now;
        await context.ProductVariants.Where(v => v.Id == variant.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.ArchivedAt, now).SetProperty(v => v.IsAvailable, false));
        Assert.Empty(await Shop.FindAsync(second));
        await context.ProductVariants.Where(v => v.Id == variant.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.ArchivedAt, (DateTime?)null));
        Assert.Single(await Shop.FindAsync(second));

        await context.VariantTraits.Where(t => t.VariantId == variant.Id).ExecuteDeleteAsync();
        Assert.Empty(await Shop.FindAsync(second));
        await context.Products.Where(p => p.Id == product.Id).ExecuteDeleteAsync();
        Assert.Empty(await Shop.FindAsync(renamed));
    }

    [ContractFact]
    public async Task Index_OfWhatWasRolledBack_HasNothing()
    {
        var word = Unique("ghost");
        await using (var context = database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(New(word));
            await context.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Empty(await Shop.FindAsync(word));
    }

    [ContractFact]
    public async Task HiddenProducts_NobodyFindsThem_ButStaff()
    {
        var word = Unique("secret");
        var category = Make.Category();
        await Shop.AddAsync(
            New($"{word} draft", p => { p.IsActive = false; p.Brand = word; p.ProductCategories.Add(new() { Category = category }); }),
            New($"{word} gone", p => { p.ProductCategories.Add(new() { Category = category }); p.Archive(database.Clock.Now); }));
        var everything = new ProductSearchCriteria { Text = word };

        Assert.Empty(await Shop.FindAsync(everything));
        Assert.Empty((await Shop.FacetsAsync(everything)).Brands);
        Assert.Null(await Shop.CorrectAsync(word[..^1]));
        Assert.Null(await Shop.CorrectAsync(word[..2] + word[3..]));
        Assert.DoesNotContain((await Shop.FacetsAsync(new())).Categories, facet => facet.CategoryId == category.Id);
        Assert.Equal(2, (await Shop.FindAsync(everything, Viewer.System)).Count);
        Assert.Equal([new FacetValue(word, 1, false)], (await Shop.FacetsAsync(everything, Viewer.System)).Brands);
        Assert.Equal(2, Assert.Single((await Shop.FacetsAsync(everything, Viewer.System)).Categories).Count);
    }

    [ContractFact]
    public async Task AnyInput_IsNoError()
    {
        await Shop.AddAsync(New("Common Thing"));
        string[] inputs =
        [
            "\"", "'", "''", "\"\"", "*", "-", "a*", "\"a", "a\"b\"c", "NEAR(a b)", "a AND", "OR", "NOT a", "{Name} : a", "Name:a", "^a", "a + b", "(", ")", "()", "a & b", "a | b", "!a", "a:*", "<->", "a <-> b", "\\", "%", "_", "{0}", "{", "}}", "@p0",
            "$1", "?", ";", "--", "/*", "';DROP TABLE \"Products\";--", "\0", "a\0b", "\u00a0", "\u200b", "\ufeff", "😀", "👩‍👩‍👧", "日本語", "العربية", "क्षि", "Ⅷ", "½", "a\u0301", "\ud800", "x\udc00y", "\uffff", "thing\t\r\n\fcommon", new string('a', 200), string.Join(' ', Enumerable.Range(0, 60).Select(i => "ab")),
            string.Join(' ', Enumerable.Range(0, 66).Select(i => $"{(char)('a' + i % 26)}{i % 10}")), new string('"', 200), new string(' ', 200), new string('é', 200), "common \"thing", "thing*",
        ];
        foreach (var input in inputs) await Shop.FindAsync(input);
        var random = new Random(11);
        for (var i = 0; i < 150; i++)
        {
            var length = random.Next(1, 40);
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(4) switch { 0 => (char)random.Next(1, 0x7f), 1 => (char)random.Next(0xffff), 2 => " \"'*()-:^"[random.Next(9)], _ => (char)random.Next('a', 'z') }));
            await Shop.FindAsync(text);
            await Shop.FacetsAsync(new ProductSearchCriteria { Text = text, Brands = [text, "a\0b"], Options = [new(text, [text])], Traits = [new(text, [text, "x"])] });
        }

        Assert.Equal(["Common Thing"], await Shop.FindAsync("common \"thing*"));
        await Assert.ThrowsAsync<SearchTextTooLongException>(() => Shop.FindAsync(new string('a', 201)));
        await Assert.ThrowsAsync<TooManyChoicesException>(() => Shop.FindAsync(new ProductSearchCriteria { Brands = [.. Enumerable.Repeat("x", 101)] }));
    }

    [ContractFact]
    public async Task CategoryOrItsSubtree_IsSearched()
    {
        var word = Unique("tree");
        var top = Make.Category();
        var below = Make.Category().With(c => c.Parent = top);
        var hidden = Make.Category().With(c => { c.Parent = top; c.IsActive = false; });
        await Shop.AddAsync(In($"{word} top", top), In($"{word} below", below), In($"{word} hidden", hidden), New($"{word} nowhere"));

        Assert.Equal([$"{word} top"], await Shop.FindAsync(new ProductSearchCriteria { CategoryId = top.Id, IncludeSubtree = false }));
        Assert.Equal([$"{word} top", $"{word} below"], await Shop.FindAsync(new ProductSearchCriteria { CategoryId = top.Id, Text = word }));
        Assert.Empty(await Shop.FindAsync(new ProductSearchCriteria { CategoryId = hidden.Id }));
        Assert.Equal(3, (await Shop.FindAsync(new ProductSearchCriteria { CategoryId = top.Id }, Viewer.System)).Count);
        Assert.Empty(await Shop.FindAsync(new ProductSearchCriteria { CategoryId = 0 }));
        var facets = (await Shop.FacetsAsync(new ProductSearchCriteria { CategoryId = below.Id, Text = word })).Categories;
        Assert.Equal([new CategoryFacet(top.Id, 2, false), new CategoryFacet(below.Id, 1, true)], facets);
        Assert.Equal([new CategoryFacet(top.Id, 1, false), new CategoryFacet(below.Id, 1, true)], (await Shop.FacetsAsync(new ProductSearchCriteria { CategoryId = below.Id, Text = word, IncludeSubtree = false })).Categories);

        static Product In(string name, Category category) => New(name, p => p.ProductCategories.Add(new() { Category = category }));
    }

    [ContractFact]
    public async Task BestSelling_CountsThePiecesOfTheLastDays()
    {
        var word = Unique("sold");
        Product[] products = [New($"{word} old"), New($"{word} two"), New($"{word} three"), New($"{word} never"), New($"{word} cancelled")];
        await Shop.AddAsync(products);
        await using (var context = database.NewContext())
        {
            var now = database.Clock.Now;

            Order Sell(Product product, int daysAgo, int pieces)
            {
                var order = Make.Order().With(o => o.OrderDate = now.AddDays(-daysAgo));
                context.Add(Make.Line(order, null, pieces).With(line => line.ProductId = product.Id));
                return order;
            }

            Sell(products[0], 60, 50);
            Sell(products[1], 1, 2);
            Sell(products[2], 2, 1);
            Sell(products[2], 29, 2);
            Sell(products[4], 1, 9).Cancel(null, now);
            await context.SaveChangesAsync();
        }

        var found = await Shop.FindAsync(new ProductSearchCriteria { Text = word }, sorting: ProductSorting.BestSelling);

        Assert.Equal([$"{word} three", $"{word} two", $"{word} old", $"{word} never", $"{word} cancelled"], found);
    }

    internal static string Unique(string word) => word + string.Concat(Make.Next().ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    internal static Product New(string name, Action<Product>? change = null)
    {
        var product = Make.Product().With(p => p.Name = name);
        change?.Invoke(product);
        return product;
    }
}

public sealed class SqliteProductSearchTests(SqliteDatabase database) : ProductSearchContract(database), IClassFixture<SqliteDatabase>
{
    private readonly SqliteDatabase _database = database;

    [Fact]
    public async Task Index_ThatLostATrigger_IsMadeAnewAtTheNextStart()
    {
        var word = Unique("lost");
        await using (var context = _database.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync("DROP TRIGGER \"Search_Products_Insert\"");
            context.Add(New(word));
            await context.SaveChangesAsync();
        }

        Assert.Empty(await new SearchShop(_database).FindAsync(word));
        await DatabaseMigrator.MigrateAsync(_database.Services);
        Assert.Equal([word], await new SearchShop(_database).FindAsync(word));
    }
}

[RequiresPostgres]
public sealed class PostgresProductSearchTests(PostgresDatabase database) : ProductSearchContract(database), IClassFixture<PostgresDatabase>;
