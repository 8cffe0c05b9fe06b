using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class CatalogContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Move_BelowItself_IsRefused()
    {
        var (top, middle, bottom) = (Make.Category(), Make.Category(), Make.Category());
        (middle.Parent, bottom.Parent) = (top, middle);
        await SaveAsync(bottom);
        var tree = database.Get<CategoryTree>();
        await using var context = database.NewContext();

        var refusal = await Assert.ThrowsAsync<CategoryCycleException>(() => tree.MoveAsync(context, top.Id, bottom.Id));
        Assert.Equal("CATEGORY_CYCLE", refusal.Code);
        await Assert.ThrowsAsync<CategoryCycleException>(() => tree.MoveAsync(context, top.Id, top.Id));
        await Assert.ThrowsAsync<CategoryNotFoundException>(() => tree.MoveAsync(context, top.Id, -1));
        await tree.MoveAsync(context, bottom.Id, null);
        await tree.MoveAsync(context, top.Id, bottom.Id);

        Assert.Equal(bottom.Id, await context.Categories.Where(c => c.Id == top.Id).Select(c => c.ParentId).SingleAsync());
    }

    [ContractFact]
    public async Task Move_TwoAtOnce_CannotMakeACircle()
    {
        for (var round = 0; round < 5; round++)
        {
            var (a, b) = (Make.Category(), Make.Category());
            await SaveAsync(a, b);
            var outcomes = await Task.WhenAll(TryMoveAsync(a.Id, b.Id), TryMoveAsync(b.Id, a.Id));
            Assert.Single(outcomes, true);
        }
    }

    [ContractFact]
    public async Task SetPrimary_OfAnotherCategory_LeavesExactlyOne()
    {
        var product = Make.Product();
        var (first, second) = (Make.Category(), Make.Category());
        product.Category = first;
        product.ProductCategories.Add(new ProductCategory { Category = first });
        await SaveAsync(product, second);
        await using var context = database.NewContext();
        foreach (var id in new[] { second.Id, first.Id, first.Id })
        {
            await CategoryTree.SetPrimaryAsync(context, product.Id, id);
            Assert.Equal([id], await context.ProductCategories.Where(r => r.ProductId == product.Id && r.Product!.CategoryId == r.CategoryId).Select(r => r.CategoryId).ToListAsync());
        }

        Assert.Equal(2, await context.ProductCategories.CountAsync(r => r.ProductId == product.Id));
    }

    [ContractFact]
    public async Task Review_WrittenByMany_KeepsAverageAndCount()
    {
        var product = Make.Product();
        var users = Enumerable.Range(0, 8).Select(_ => Make.User()).ToList();
        await SaveAsync([product, .. users]);
        var book = database.Get<ReviewBook>();

        await Parallel.ForEachAsync(users.Select((user, i) => (user, i)), async (writer, token) =>
            await book.WriteAsync(writer.user.Id, product.Id, 1 + writer.i % 2 * 3.5, "t", "c", token));
        var again = await book.WriteAsync(users[0].Id, product.Id, 3, "second thoughts", null);

        Assert.Equal((8, (4 * 4.5 + 3 * 1 + 3) / 8), await RatingAsync(product.Id));
        var author = new AccountReach(users[0].Id, AuditActor.System);
        await Assert.ThrowsAsync<ReviewNotFoundException>(() => book.DeleteAsync(again.Id, author with { UserId = users[1].Id }));
        Assert.Equal(product.Id, await book.DeleteAsync(again.Id, author));
        await Assert.ThrowsAsync<ReviewNotFoundException>(() => book.DeleteAsync(again.Id, author));
        Assert.Equal((7, (4 * 4.5 + 3 * 1) / 7), await RatingAsync(product.Id));
        await using var context = database.NewContext();
        Assert.Equal(1, await context.Products.Where(p => p.Id == product.Id).Select(p => p.Version).SingleAsync());
    }

    [ContractFact]
    public async Task Review_WhereTheyWait_CountsOnceItIsPublished_AlsoWhenManyDecide()
    {
        var product = Make.Product();
        var users = Enumerable.Range(0, 8).Select(_ => Make.User()).ToList();
        await SaveAsync([product, .. users]);
        var book = ActivatorUtilities.CreateInstance<ReviewBook>(database.Services, new CatalogOptions(ModerateReviews: true));
        var reviews = new List<Review>();
        foreach (var (user, i) in users.Select((user, i) => (user, i))) reviews.Add(await book.WriteAsync(user.Id, product.Id, 1 + i % 2 * 3.5, "t", "c"));
        Assert.Equal((0, null), await RatingAsync(product.Id));
        var staff = new StaffMember(users[0].Id, AuditActor.System);

        await Parallel.ForEachAsync(reviews, async (review, token) => await book.ApproveAsync(staff, review.Id, token));
        Assert.Equal((8, 2.75), await RatingAsync(product.Id));
        await Parallel.ForEachAsync(reviews.Where((_, i) => i % 2 == 1), async (review, token) => await book.RejectAsync(staff, review.Id, "No", token));

        Assert.Equal((4, 1), await RatingAsync(product.Id));
        Assert.Equal(ReviewStatus.Pending, (await book.WriteAsync(users[0].Id, product.Id, 5, null, null)).Status);
        Assert.Equal((3, 1), await RatingAsync(product.Id));
    }

    [ContractFact]
    public async Task Review_OfWhatWasDelivered_IsVerified()
    {
        var (buyer, visitor, product) = (Make.User(), Make.User(), Make.Product());
        var order = Make.Order().With(o => (o.User, o.ActualDeliveryDate) = (buyer, database.Clock.Now));
        await SaveAsync(Make.Line(order, product), visitor);
        var book = database.Get<ReviewBook>();

        Assert.True((await book.WriteAsync(buyer.Id, product.Id, 5, null, null)).IsVerifiedPurchase);
        Assert.False((await book.WriteAsync(visitor.Id, product.Id, 5, null, null)).IsVerifiedPurchase);
        foreach (var rating in new[] { 0.5, 5.5, 4.2, double.NaN })
            await Assert.ThrowsAsync<InvalidRatingException>(() => book.WriteAsync(buyer.Id, product.Id, rating, null, null));
        await Assert.ThrowsAsync<ProductNotFoundException>(() => book.WriteAsync(buyer.Id, -1, 5, null, null));
    }

    private async Task<bool> TryMoveAsync(int category, int parent)
    {
        await using var context = database.NewContext();
        try
        {
            await database.Get<CategoryTree>().MoveAsync(context, category, parent);
            return true;
        }
        catch (CategoryCycleException)
        {
            return false;
        }
    }

    private async Task<(int Count, double? Average)> RatingAsync(int productId)
    {
        await using var context = database.NewContext();
        var row = await context.Products.Where(p => p.Id == productId).Select(p => new { p.RatingCount, p.RatingAverage }).SingleAsync();
        return (row.RatingCount, row.RatingAverage);
    }

    private async Task SaveAsync(params object[] rows)
    {
        await using var context = database.NewContext();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }
}

public sealed class SqliteCatalogTests(SqliteDatabase database) : CatalogContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresCatalogTests(PostgresDatabase database) : CatalogContract(database), IClassFixture<PostgresDatabase>;
