using System.Globalization;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>
/// A catalog of any size for measuring: 40 categories, three variants and two images per product, five reviews on every fifth.
/// The same number always gives the same rows; a second run goes on where the first ended.
/// </summary>
public sealed class SyntheticCatalog(IDbContextFactory<CommerceDbContext> contexts, IBlobStore blobs)
{
    private const int CategoryCount = 40;
    private const int ReviewerCount = 25;
    private const int PictureCount = 12;
    private const int ChunkSize = 2000;

    private static readonly string[] Adjectives =
        ["Alpine", "Basic", "Classic", "Daily", "Eastern", "Fine", "Grand", "Handy", "Iconic", "Jolly", "Keen", "Light", "Modern", "Nordic", "Open", "Plain"];

    private static readonly string[] Nouns =
        ["Backpack", "Bottle", "Chair", "Desk", "Jacket", "Kettle", "Lamp", "Mug", "Notebook", "Pan", "Scarf", "Shirt", "Shoe", "Table", "Tent", "Watch"];

    private static readonly string[] Brands = ["Arbor", "Bergen", "Corvo", "Delta", "Ember", "Fjell", "Gale", "Harbor"];
    private static readonly string[] Sizes = ["S", "M", "L"];
    private static readonly string[] Materials = ["Cotton", "Wool", "Steel", "Oak", "Linen"];
    private static readonly DateTime Epoch = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Adds <paramref name="products"/> products.</summary>
    public async Task SeedAsync(int products, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(products);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var categories = await CategoriesAsync(context, cancellationToken);
        var reviewers = await ReviewersAsync(context, cancellationToken);
        var pictures = await PicturesAsync(context, cancellationToken);
        var done = await context.Products.CountAsync(product => product.Slug.StartsWith("synthetic-"), cancellationToken);
        for (var written = 0; written < products; written += ChunkSize)
        {
            var size = Math.Min(ChunkSize, products - written);
            var chunk = Enumerable.Range(done + written, size).Select(n => Make(n, categories, reviewers, pictures)).ToList();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await NewProducts.WriteAsync(context, chunk, Epoch, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            progress?.Report($"{written + size} of {products} products");
        }

        // The planner chooses by what it knows of the tables, and they have just changed a lot.
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
    }

    private static async Task<int[]> CategoriesAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!await context.Categories.AnyAsync(category => category.Slug.StartsWith("synthetic-"), cancellationToken))
        {
            // Five departments of eight: the departments themselves are among the forty.
            Category? department = null;
            for (var i = 0; i < CategoryCount; i++)
            {
                var isDepartment = i % 8 == 0;
                var category = new Category
                {
                    Name = isDepartment ? $"Department {i / 8 + 1}" : $"Department {i / 8 + 1}, aisle {i % 8}",
                    Slug = $"synthetic-{i + 1}",
                    SortOrder = i,
                    Parent = isDepartment ? null : department,
                    CreatedAt = Epoch,
                    UpdatedAt = Epoch,
                };
                if (isDepartment) department = category;
                context.Categories.Add(category);
            }

            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        return await context.Categories.Where(category => category.Slug.StartsWith("synthetic-"))
            .OrderBy(category => category.Id).Select(category => category.Id).ToArrayAsync(cancellationToken);
    }

    private static async Task<int[]> ReviewersAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        const string Domain = "@synthetic.example";
        if (!await context.Users.AnyAsync(user => user.Email!.EndsWith(Domain), cancellationToken))
        {
            for (var i = 1; i <= ReviewerCount; i++)
            {
                var email = $"reviewer{i}{Domain}";
                context.Users.Add(new User
                {
                    Email = email,
                    NormalizedEmail = email.ToUpperInvariant(),
                    UserName = email,
                    NormalizedUserName = email.ToUpperInvariant(),
                    FirstName = "Reviewer",
                    LastName = i.ToString(CultureInfo.InvariantCulture),
                    // Without a password nobody can sign in as them.
                    SecurityStamp = email,
                    CreatedAt = Epoch,
                    UpdatedAt = Epoch,
                });
            }

            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        return await context.Users.Where(user => user.Email!.EndsWith(Domain))
            .OrderBy(user => user.Id).Select(user => user.Id).ToArrayAsync(cancellationToken);
    }

    private async Task<int[]> PicturesAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        var ids = new int[PictureCount];
        for (var i = 0; i < PictureCount; i++)
            ids[i] = (await PlaceholderPicture.AddAsync(context, blobs, $"Picture {i + 1}", i * 30, cancellationToken)).Id;
        return ids;
    }

    private static Product Make(int n, int[] categories, int[] reviewers, int[] pictures)
    {
        var at = Epoch.AddMinutes(n);
        var name = $"{Adjectives[n % Adjectives.Length]} {Nouns[n / Adjectives.Length % Nouns.Length]} {n + 1}";
        var product = new Product
        {
            Name = name,
            Slug = $"synthetic-{n + 1}",
            Sku = $"SYN-{n + 1:D6}",
            Description = $"<p>{name}: number {n + 1} of a catalog made for measuring.</p>",
            PriceCents = 500 + n * 37 % 19500,
            CompareAtPriceCents = n % 4 == 0 ? 700 + n * 37 % 19500 : null,
            CostCents = 250 + n * 37 % 9000,
            Brand = Brands[n % Brands.Length],
            ProductType = Nouns[n / Adjectives.Length % Nouns.Length],
            Tags = n % 3 == 0 ? ["synthetic", "sale"] : ["synthetic"],
            Weight = 100 + n % 50 * 20,
            IsActive = n % 20 != 19,
            CreatedAt = at,
            UpdatedAt = at,
        };
        product.CategoryId = categories[n % categories.Length];
        product.ProductCategories.Add(new ProductCategory { CategoryId = product.CategoryId.Value, CreatedAt = at });
        for (var v = 0; v < 3; v++) AddVariant(product, n, v, at);
        for (var i = 0; i < 2; i++)
            product.Images.Add(new ProductImage { BlobId = pictures[(n + i) % pictures.Length], AltText = name, IsPrimary = i == 0, SortOrder = i });
        AddReviews(product, n, reviewers, at);
        return product;
    }

    private static void AddVariant(Product product, int n, int v, DateTime at)
    {
        var variant = new ProductVariant
        {
            Name = Sizes[v],
            Sku = $"SYN-{n + 1:D6}-{Sizes[v]}",
            PriceCents = product.PriceCents + v * 100,
            CostCents = product.CostCents,
            StockQuantity = (n + v * 7) % 50,
            Option1Name = "Size",
            Option1Value = Sizes[v],
            SortOrder = v,
            CreatedAt = at,
            UpdatedAt = at,
        };
        variant.Traits.Add(new VariantTrait { Type = "Material", Value = Materials[n % Materials.Length], CreatedAt = at });
        product.Variants.Add(variant);
        if (variant.StockQuantity == 0) return;
        product.InventoryTransactions.Add(new InventoryTransaction
        {
            Variant = variant,
            TransactionType = InventoryTransactionType.Purchase,
            QuantityChange = variant.StockQuantity,
            QuantityAfter = variant.StockQuantity,
            ReferenceId = "synthetic",
            CreatedAt = at,
        });
    }

    private static void AddReviews(Product product, int n, int[] reviewers, DateTime at)
    {
        if (n % 5 != 0) return;
        for (var r = 0; r < 5; r++)
        {
            product.Reviews.Add(new Review
            {
                UserId = reviewers[(n / 5 + r) % reviewers.Length],
                Rating = 3 + (n / 5 + r) % 5 / 2.0,
                Title = "As described",
                Comment = $"Review {r + 1} of {product.Name}.",
                CreatedAt = at.AddDays(r + 1),
                UpdatedAt = at.AddDays(r + 1),
            });
        }

        product.RatingAverage = product.Reviews.Average(review => review.Rating);
        product.RatingCount = product.Reviews.Count;
    }
}
