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
            await WriteChunkAsync(context, done + written, size, categories, reviewers, pictures, cancellationToken);
            progress?.Report($"{written + size} of {products} products");
        }

        // The planner chooses by what it knows of the tables, and they have just changed a lot.
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
    }

    private static async Task WriteChunkAsync(
        CommerceDbContext context, int first, int size, int[] categories, int[] reviewers, int[] pictures, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var chunk = new Chunk(
            await BulkInsert.ReserveAsync<Product>(context, size, cancellationToken),
            await BulkInsert.ReserveAsync<ProductVariant>(context, size * 3, cancellationToken));
        for (var n = first; n < first + size; n++) chunk.Add(n, categories, reviewers, pictures);
        await NumberAsync(context, chunk.Categories, (row, id) => row.Id = id, cancellationToken);
        await NumberAsync(context, chunk.Traits, (row, id) => row.Id = id, cancellationToken);
        await NumberAsync(context, chunk.Images, (row, id) => row.Id = id, cancellationToken);
        await NumberAsync(context, chunk.Ledger, (row, id) => row.Id = id, cancellationToken);
        await NumberAsync(context, chunk.Reviews, (row, id) => row.Id = id, cancellationToken);

        await BulkInsert.WriteAsync(context, chunk.Products, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Categories, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Variants, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Traits, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Images, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Ledger, cancellationToken);
        await BulkInsert.WriteAsync(context, chunk.Reviews, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task NumberAsync<T>(
        CommerceDbContext context, List<T> rows, Action<T, int> setId, CancellationToken cancellationToken) where T : class
    {
        var id = await BulkInsert.ReserveAsync<T>(context, rows.Count, cancellationToken);
        foreach (var row in rows) setId(row, id++);
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

    /// <summary>The rows of some products, numbered from the given ids.</summary>
    private sealed class Chunk(int nextProductId, int nextVariantId)
    {
        public List<Product> Products { get; } = [];

        public List<ProductCategory> Categories { get; } = [];

        public List<ProductVariant> Variants { get; } = [];

        public List<VariantTrait> Traits { get; } = [];

        public List<ProductImage> Images { get; } = [];

        public List<InventoryTransaction> Ledger { get; } = [];

        public List<Review> Reviews { get; } = [];

        public void Add(int n, int[] categories, int[] reviewers, int[] pictures)
        {
            var at = Epoch.AddMinutes(n);
            var name = $"{Adjectives[n % Adjectives.Length]} {Nouns[n / Adjectives.Length % Nouns.Length]} {n + 1}";
            var product = new Product
            {
                Id = nextProductId++,
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
            AddReviews(product, n, reviewers, at);
            Products.Add(product);
            Categories.Add(new ProductCategory
            {
                ProductId = product.Id, CategoryId = categories[n % categories.Length], IsPrimary = true, CreatedAt = at,
            });
            for (var v = 0; v < 3; v++) AddVariant(product, n, v, at);
            for (var i = 0; i < 2; i++)
                Images.Add(new ProductImage
                {
                    ProductId = product.Id, BlobId = pictures[(n + i) % pictures.Length], AltText = name, IsPrimary = i == 0, SortOrder = i,
                });
        }

        private void AddVariant(Product product, int n, int v, DateTime at)
        {
            var variant = new ProductVariant
            {
                Id = nextVariantId++,
                ProductId = product.Id,
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
            Variants.Add(variant);
            Traits.Add(new VariantTrait { VariantId = variant.Id, Type = "Material", Value = Materials[n % Materials.Length], CreatedAt = at });
            if (variant.StockQuantity == 0) return;
            Ledger.Add(new InventoryTransaction
            {
                ProductId = product.Id,
                VariantId = variant.Id,
                TransactionType = InventoryTransactionType.Purchase,
                QuantityChange = variant.StockQuantity,
                QuantityAfter = variant.StockQuantity,
                ReferenceId = "synthetic",
                CreatedAt = at,
            });
        }

        private void AddReviews(Product product, int n, int[] reviewers, DateTime at)
        {
            if (n % 5 != 0) return;
            var sum = 0.0;
            for (var r = 0; r < 5; r++)
            {
                var rating = 3 + (n / 5 + r) % 5 / 2.0;
                sum += rating;
                Reviews.Add(new Review
                {
                    ProductId = product.Id,
                    UserId = reviewers[(n / 5 + r) % reviewers.Length],
                    Rating = rating,
                    Title = "As described",
                    Comment = $"Review {r + 1} of {product.Name}.",
                    CreatedAt = at.AddDays(r + 1),
                    UpdatedAt = at.AddDays(r + 1),
                });
            }

            product.RatingAverage = sum / 5;
            product.RatingCount = 5;
        }
    }
}
