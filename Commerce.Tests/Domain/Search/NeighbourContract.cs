using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Domain.Search;

/// <summary>What is like a product, and what is bought with it.</summary>
public abstract class NeighbourContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Related_TheMoreIsShared_TheNearer()
    {
        var (shelf, other) = (Make.Category(), Make.Category());
        var brand = $"Brand {Make.Next()}";
        var own = In(shelf, brand, ["a", "b"], "Oak");
        var twin = In(shelf, brand, ["a", "b"], "Oak");
        var cousin = In(shelf, null, ["a"], "Oak");
        var neighbour = In(shelf, null, [], null);
        var sameBrand = In(other, brand, [], null);
        var stranger = In(other, null, ["a", "b"], "Oak");
        var hidden = In(shelf, brand, ["a", "b"], "Oak").With(p => p.IsActive = false);
        await new SearchShop(database).AddAsync(own, neighbour, sameBrand, cousin, twin, stranger, hidden);
        await using var context = database.NewContext();
        context.Viewer = Viewer.Nobody;

        var found = await database.Get<ProductNeighbours>().RelatedAsync(context, [own.Id, stranger.Id], 10);

        Assert.Equal([twin.Id, cousin.Id, neighbour.Id, sameBrand.Id], found[own.Id]);
        Assert.Equal([sameBrand.Id], found[stranger.Id]);
        Assert.Equal([twin.Id], (await database.Get<ProductNeighbours>().RelatedAsync(context, [own.Id], 1))[own.Id]);
        context.Viewer = Viewer.System;
        Assert.Contains(hidden.Id, (await database.Get<ProductNeighbours>().RelatedAsync(context, [own.Id], 10))[own.Id]);
    }

    [ContractFact]
    public async Task BoughtTogether_ByHowManyOrders()
    {
        Product[] products = [Make.Product(), Make.Product(), Make.Product(), Make.Product(), Make.Product().With(p => p.IsActive = false)];
        await new SearchShop(database).AddAsync(products);
        var now = database.Clock.Now;
        await using (var context = database.NewContext())
        {
            Order(1, 0, 1);
            Order(2, 0, 2);
            Order(3, 0, 2);
            Order(4, 0, 4);
            Order(100, 0, 3);
            Order(100, 0, 1);
            Order(1, 1, 2);
            Order(1, 0, 3).Cancel(null, now);
            await context.SaveChangesAsync();

            Commerce.Domain.Orders.Order Order(int daysAgo, params int[] lines)
            {
                var order = Make.Order().With(o => o.OrderDate = now.AddDays(-daysAgo));
                foreach (var line in lines) context.Add(Make.Line(order).With(l => l.ProductId = products[line].Id));
                return order;
            }
        }

        await using var view = database.NewContext();
        view.Viewer = Viewer.Nobody;
        var found = await database.Get<ProductNeighbours>().BoughtTogetherAsync(view, [products[0].Id, products[3].Id], 5);

        Assert.Equal([products[2].Id, products[1].Id], found[products[0].Id]);
        Assert.Empty(found[products[3].Id]);
    }

    private static Product In(Category category, string? brand, List<string> tags, string? material)
    {
        var product = Make.Product().With(p =>
        {
            p.Brand = brand;
            p.Tags = tags;
            p.Category = category;
        });
        product.ProductCategories.Add(new ProductCategory { Category = category });
        var variant = Make.Variant(product);
        if (material is not null) variant.Traits.Add(new VariantTrait { Type = "Material", Value = material });
        product.Variants.Add(variant);
        return product;
    }
}

public sealed class SqliteNeighbourTests(SqliteDatabase database) : NeighbourContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresNeighbourTests(PostgresDatabase database) : NeighbourContract(database), IClassFixture<PostgresDatabase>;
