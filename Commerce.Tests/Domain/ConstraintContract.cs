using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>What the database itself refuses, whatever the code above it does.</summary>
public abstract class ConstraintContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Unique_SecondOne_IsRefused()
    {
        await Refused(Unique, Make.Category("Shoes"), Make.Category("Shoes"));
        await Refused(Unique, new Category { Name = "a1", Slug = "same" }, new Category { Name = "a2", Slug = "same" });
        await Refused(Unique, Make.Product().With(p => p.Slug = "one"), Make.Product().With(p => p.Slug = "one"));
        await Refused(Unique, Make.Product().With(p => p.Sku = "ONE"), Make.Product().With(p => p.Sku = "ONE"));
        await Refused(Unique, Make.User("a@example.com"), Make.User("A@Example.com"));
        await Refused(Unique, Make.User(userName: "anna"), Make.User(userName: "ANNA"));
        await Refused(Unique, new Coupon { Code = "spring" }, new Coupon { Code = "SPRING " });
        await Refused(Unique, Make.Order().With(o => o.OrderNumber = "X1"), Make.Order().With(o => o.OrderNumber = "X1"));
        await Refused(Unique, new PaymentType { Name = "Card" }, new PaymentType { Name = "Card" });
        await Refused(Unique, new ShippingOption { Name = "Post" }, new ShippingOption { Name = "Post" });
        await Refused(Unique, new Job { JobType = "a", IdempotencyKey = "k" }, new Job { JobType = "b", IdempotencyKey = "k" });
        await Refused(Unique, Make.Blob().With(b => b.StorageKey = "k"), Make.Blob().With(b => b.StorageKey = "k"));

        var user = Make.User();
        var product = Make.Product();
        await Accepted(new Wishlist { User = user });
        await Refused(Unique, new Wishlist { UserId = user.Id });
        await Accepted(new Review { UserId = user.Id, Product = product, Rating = 4 });
        await Refused(Unique, new Review { UserId = user.Id, ProductId = product.Id, Rating = 5 });
        await Refused(Unique, Token("t1"), Token("t1"));
        await Refused(Unique, new ApiKey { UserId = user.Id, KeyHash = "h" }, new ApiKey { UserId = user.Id, KeyHash = "h" });
        var order = Make.Order();
        await Accepted(new Payment { Order = order });
        await Refused(Unique, new Payment { OrderId = order.Id });
        await Refused(Unique,
            new Payment { Order = Make.Order(), TransactionId = "tx" }, new Payment { Order = Make.Order(), TransactionId = "tx" });
        await Refused(Unique,
            new Shipment { Order = Make.Order(), TrackingNumber = "tn" }, new Shipment { Order = Make.Order(), TrackingNumber = "tn" });
    }

    [ContractFact]
    public async Task Missing_SkuOrNumber_MayRepeat()
    {
        await Accepted(Make.Product().With(p => p.Sku = null), Make.Product().With(p => p.Sku = null));
        await Accepted(new Payment { Order = Make.Order() }, new Payment { Order = Make.Order() });
        await Accepted(new Job { JobType = "a" }, new Job { JobType = "a" });
    }

    [ContractFact]
    public async Task ActiveCart_SecondOfAUser_IsRefused()
    {
        var user = Make.User();
        await Accepted(
            new Cart { User = user }, new Cart { User = user, Status = CartStatus.Converted }, new Cart { User = user, Status = CartStatus.Merged },
            new Cart(), new Cart());
        await Refused(Unique, new Cart { UserId = user.Id });
    }

    [ContractFact]
    public async Task PrimaryImageAndDefaultPaymentMethod_SecondOne_IsRefused()
    {
        var product = Make.Product();
        await Accepted(Image(product, true), Image(product, false), Image(product, false));
        await Refused(Unique, new ProductImage { ProductId = product.Id, SourceUrl = "x", IsPrimary = true });

        var user = Make.User();
        var type = new PaymentType { Name = "Invoice" };
        await Accepted(new PaymentMethod { User = user, PaymentType = type, IsDefault = true }, new PaymentMethod { User = user, PaymentType = type });
        await Refused(Unique, new PaymentMethod { UserId = user.Id, PaymentTypeId = type.Id, IsDefault = true });
    }

    [ContractFact]
    public async Task Options_SameChoiceOfAProduct_IsRefusedUnlessArchived()
    {
        var product = Make.Product();
        await Accepted(Make.Variant(product, "S"), Make.Variant(product, "M"), Make.Variant(Make.Product(), "S"));
        await Refused(Unique, Make.Variant(product, "S").With(v => (v.Product, v.ProductId) = (null, product.Id)));

        // "a|b" is not "a" and "b", and "~" is not what stands for "|".
        await Accepted(
            Two(product, "a|b", null), Two(product, "a", "b"), Two(product, "a|", "b"), Two(product, "a", "|b"), Two(product, "a~", "b"));

        await using (var context = database.NewContext())
        {
            var first = await context.ProductVariants.SingleAsync(v => v.ProductId == product.Id && v.Option1Value == "S");
            first.Archive(database.Clock.Now);
            await context.SaveChangesAsync();
        }

        await Accepted(Make.Variant(product, "S").With(v => (v.Product, v.ProductId) = (null, product.Id)));
    }

    [ContractFact]
    public async Task Checks_ImpossibleValues_AreRefused()
    {
        await Refused(Check, Make.Product(-1));
        await Refused(Check, Make.Product().With(p => p.CostCents = -1));
        await Refused(Check, Make.Product().With(p => p.Slug = ""));
        await Refused(Check, Make.Product().With(p => p.ArchivedAt = database.Clock.Now));
        await Refused(Check, Make.Variant(Make.Product()).With(v => v.Option2Name = "Color"));
        foreach (var rating in new[] { 0, 0.5, 4.25, 5.5 })
            await Refused(Check, new Review { User = Make.User(), Product = Make.Product(), Rating = rating });
        foreach (var rating in new[] { 1, 1.5, 4.5, 5 })
            await Accepted(new Review { User = Make.User(), Product = Make.Product(), Rating = rating });
        await Refused(Check, Make.Order().With(o => o.TaxCents = 1));
        await Refused(Check, Make.Line(Make.Order(), quantity: 0));
        await Refused(Check, Make.Line(Make.Order(), quantity: 2).With(line => line.TotalPriceCents = 1999));
        await Refused(Check, Make.Line(Make.Order()).With(line => line.DiscountCents = 1001));
        await Refused(Check, Line(0));
        await Refused(Check, new TaxRate { Name = "VAT", Rate = 1.5m });
        await Refused(Check, new TaxRate { Name = "VAT", Rate = -0.1m });
        await Refused(Check, new TaxRate { Name = "VAT", Rate = 0.1m, EffectiveFrom = database.Clock.Now, EffectiveTo = database.Clock.Now });
        await Refused(Check, new Coupon { Code = "P", DiscountType = DiscountType.Percentage, DiscountValueCents = 10001 });
        await Refused(Check, new Coupon { Code = "" });
        await Refused(Check, new Payment { Order = Make.Order(), AmountCents = 10, CapturedCents = 11 });
        await Refused(Check, new Payment { Order = Make.Order(), AmountCents = 10, CapturedCents = 10, RefundedCents = 11 });
        await Refused(Check, new InventoryTransaction { Product = Make.Product(), QuantityChange = 0 });
        await Refused(Check, Make.Address(Make.User()).With(a => a.Country = "us"));
        await Refused(Check, new PaymentMethod { User = Make.User(), PaymentType = new PaymentType { Name = "C1" }, AccountNumberLast4 = "4111111111111111" });
        await Refused(Check, new PaymentMethod { User = Make.User(), PaymentType = new PaymentType { Name = "C2" }, ExpirationMonth = "13" });
        await Refused(Check, new ProductImage { Product = Make.Product() });
        await Refused(Check, new Job { JobType = "a", MaxAttempts = 0 });
        await Refused(Check, new ProductFeed { Blob = Make.Blob(), ProcessedRows = 1, SuccessRows = 1, ErrorRows = 1 });
    }

    [ContractFact]
    public async Task Sold_Product_CannotBeDeleted()
    {
        var product = Make.Product();
        var order = Make.Order();
        await Accepted(Make.Line(order, product));

        await using var context = database.NewContext();
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => context.Products.Where(p => p.Id == product.Id).ExecuteDeleteAsync());
        Assert.True(refusal.IsForeignKeyViolation(), refusal.ToString());
        refusal = await Assert.ThrowsAnyAsync<Exception>(() => context.Orders.Where(o => o.Id == order.Id).ExecuteDeleteAsync());
        Assert.True(refusal.IsForeignKeyViolation(), refusal.ToString());
    }

    [ContractFact]
    public async Task Unsold_Product_TakesItsOwnThingsWithIt()
    {
        var product = Make.Product();
        var variant = Make.Variant(product);
        await Accepted(variant, new VariantTrait { Variant = variant, Type = "Material", Value = "Wool" }, Image(product, true),
            new Review { Product = product, User = Make.User(), Rating = 5 });

        await using var context = database.NewContext();
        Assert.Equal(1, await context.Products.Where(p => p.Id == product.Id).ExecuteDeleteAsync());
        Assert.False(await context.VariantTraits.AnyAsync(trait => trait.VariantId == variant.Id));
    }

    [ContractFact]
    public async Task Stored_Text_IsReadableInPlainSql()
    {
        var order = Make.Order().With(o => o.Status = OrderStatus.PartiallyShipped);
        await Accepted(order);
        var coupon = new Coupon { Code = "ids", ApplicableProductIds = [3, 1] };
        await Accepted(coupon);

        await using var context = database.NewContext();
        Assert.Equal(["PARTIALLY_SHIPPED"], await context.Database
            .SqlQuery<string>($"""SELECT "Status" AS "Value" FROM "Orders" WHERE "Id" = {order.Id}""").ToListAsync());
        var json = (await context.Database
            .SqlQuery<string>($"""SELECT CAST("ApplicableProductIds" AS TEXT) AS "Value" FROM "Coupons" WHERE "Id" = {coupon.Id}""").ToListAsync()).Single();
        Assert.Equal("[3,1]", json.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal([3, 1], (await context.Coupons.AsNoTracking().SingleAsync(c => c.Id == coupon.Id)).ApplicableProductIds);
    }

    private static bool Unique(Exception exception) => exception.IsUniqueViolation();

    private static bool Check(Exception exception) => exception.IsCheckViolation();

    private static ProductImage Image(Product product, bool isPrimary) => new() { Product = product, SourceUrl = "https://example.com/a.jpg", IsPrimary = isPrimary };

    private static ProductVariant Two(Product product, string first, string? second) => Make.Variant(product).With(v =>
    {
        (v.Product, v.ProductId) = (null, product.Id);
        (v.Option1Value, v.Option2Name, v.Option2Value) = (first, second is null ? null : "Color", second);
    });

    private static CartItem Line(int quantity) => new() { Cart = new Cart(), Product = Make.Product(), Quantity = quantity, AddedAt = DateTime.UnixEpoch };

    private static Session Token(string hash) => new() { SessionTokenHash = hash, ExpiresAt = DateTime.UnixEpoch };

    private async Task Accepted(params object[] rows)
    {
        await using var context = database.NewContext();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    /// <summary>The last row, and only it, is refused in the expected way.</summary>
    private async Task Refused(Func<Exception, bool> expected, params object[] rows)
    {
        await using var context = database.NewContext();
        // What both rows refer to is saved with the first.
        foreach (var row in rows[..^1])
        {
            context.Add(row);
            await context.SaveChangesAsync();
        }

        context.Add(rows[^1]);
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync());
        Assert.True(expected(refusal), $"{rows[^1].GetType().Name}: {refusal}");
    }
}

public sealed class SqliteConstraintTests(SqliteDatabase database) : ConstraintContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresConstraintTests(PostgresDatabase database) : ConstraintContract(database), IClassFixture<PostgresDatabase>;
