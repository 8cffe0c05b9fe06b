using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Files;
using Commerce.Domain.Orders;

namespace Commerce.Tests.Domain.Support;

/// <summary>Valid rows with unique names; a test sets what it is about.</summary>
internal static class Make
{
    private static int _next;

    public static int Next() => Interlocked.Increment(ref _next);

    public static Category Category(string? name = null)
    {
        var n = Next();
        return new Category { Name = name ?? $"Category {n}", Slug = $"category-{n}" };
    }

    public static Product Product(int priceCents = 1000)
    {
        var n = Next();
        return new Product { Name = $"Product {n}", Slug = $"product-{n}", Sku = $"P-{n}", PriceCents = priceCents };
    }

    public static ProductVariant Variant(Product product, string? option = null)
    {
        var n = Next();
        return new ProductVariant
        {
            Product = product,
            Name = option ?? $"Variant {n}",
            Sku = $"V-{n}",
            PriceCents = product.PriceCents,
            Option1Name = "Size",
            Option1Value = option ?? $"Size {n}",
        };
    }

    public static User User(string? email = null, string? userName = null)
    {
        var n = Next();
        var address = email ?? $"user{n}@example.com";
        var name = userName ?? $"user{n}";
        return new User
        {
            Email = address,
            NormalizedEmail = address.ToUpperInvariant(),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = "stamp",
            FirstName = "Ada",
            LastName = "Lovelace",
        };
    }

    public static Address Address(User user) => new()
    {
        User = user, AddressLine1 = "1 Main St", City = "Springfield", State = "CA", Country = "US", PostalCode = "90001",
    };

    public static Order Order(int subtotalCents = 1000) => new()
    {
        OrderNumber = $"T-{Next()}",
        Email = "guest@example.com",
        SubtotalCents = subtotalCents,
        TotalCents = subtotalCents,
        ShippingName = "Ada",
        ShippingAddressLine1 = "1 Main St",
        ShippingCity = "Springfield",
        ShippingCountry = "US",
        ShippingPostalCode = "90001",
        OrderDate = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc),
    };

    public static OrderItem Line(Order order, Product? product = null, int quantity = 1) => new()
    {
        Order = order,
        Product = product,
        ProductName = "Thing",
        Quantity = quantity,
        UnitPriceCents = 1000,
        TotalPriceCents = 1000 * quantity,
    };

    public static Blob Blob()
    {
        var n = Next();
        return new Blob
        {
            StorageKey = $"key-{n}", Filename = "a.txt", ContentType = "text/plain", Checksum = n.ToString("x64", null), StorageProvider = "test",
        };
    }
}
