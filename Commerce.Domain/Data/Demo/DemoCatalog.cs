using Commerce.Domain.Catalog;
using Commerce.Domain.Files;

namespace Commerce.Domain.Data.Demo;

/// <summary>Puts the shelves up: categories, products, variants with their traits, and pictures.</summary>
internal sealed class DemoCatalog(IBlobStore blobs, DateTime now)
{
    private readonly Dictionary<string, Category> _categories = [];

    public List<Product> Products { get; } = [];

    public IReadOnlyCollection<Category> Categories => _categories.Values;

    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        for (var s = 0; s < DemoShelves.All.Count; s++)
        {
            var shelf = DemoShelves.All[s];
            var category = CategoryOf(shelf);
            for (var i = 0; i < shelf.Products.Length; i++)
            {
                var product = ProductOf(shelf, category, s, i);
                await AddPicturesAsync(product, s * 30 % 360 + i * 7, cancellationToken);
                Products.Add(product);
            }
        }
    }

    private Category CategoryOf(DemoShelf shelf)
    {
        if (!_categories.TryGetValue(shelf.Department, out var department))
        {
            department = NewCategory(shelf.Department, $"Everything in {shelf.Department.ToLowerInvariant()}.", null);
            _categories.Add(shelf.Department, department);
        }

        var category = NewCategory(shelf.Category, shelf.Description, department);
        _categories.Add(shelf.Category, category);
        return category;
    }

    private Category NewCategory(string name, string description, Category? parent) => new()
    {
        Name = name,
        Slug = Slug(name),
        Description = description,
        Parent = parent,
        SortOrder = _categories.Count,
        CreatedAt = now.AddDays(-400),
        UpdatedAt = now.AddDays(-400),
    };

    private Product ProductOf(DemoShelf shelf, Category category, int s, int i)
    {
        var name = shelf.Products[i];
        var at = now.AddDays(-180 + s * 9 + i * 5).AddMinutes(s * 13 + i * 41);
        var price = shelf.PriceCents + i * shelf.PriceCents / 5 / 100 * 100;
        // One of the last things is not for sale yet, and one is no longer.
        var isDraft = s == 11 && i == 5;
        var isArchived = s == 9 && i == 3;
        var product = new Product
        {
            Name = name,
            Slug = Slug(name),
            Sku = $"{Code(shelf.Category)}-{i + 1:D2}",
            Description = $"<p>{name}. {shelf.Description}</p><p>Made of {shelf.Material.ToLowerInvariant()} by {shelf.Brand}.</p>",
            PriceCents = price,
            CompareAtPriceCents = (s + i) % 5 == 0 ? price * 5 / 4 : null,
            CostCents = price * 45 / 100,
            Brand = shelf.Brand,
            ProductType = shelf.Category,
            Tags = Tags(s, i),
            Weight = shelf.WeightGrams,
            Dimensions = $"{20 + i * 2}x{15 + s}x{5 + i} cm",
            SeoTitle = $"{name} by {shelf.Brand}",
            SeoDescription = shelf.Description,
            IsActive = !isDraft && !isArchived,
            ArchivedAt = isArchived ? now.AddDays(-20) : null,
            CreatedAt = at,
            UpdatedAt = at,
        };
        product.Category = category;
        product.ProductCategories.Add(new ProductCategory { Category = category, CreatedAt = at });
        if (category.Parent is { } department)
            product.ProductCategories.Add(new ProductCategory { Category = department, CreatedAt = at });
        AddVariants(product, shelf, i, at);
        return product;
    }

    private static void AddVariants(Product product, DemoShelf shelf, int i, DateTime at)
    {
        var choices =
            from size in shelf.Sizes.DefaultIfEmpty(null)
            from color in shelf.Colors.DefaultIfEmpty(null)
            where size is not null || color is not null
            select (size, color);
        foreach (var (size, color) in choices)
        {
            var position = product.Variants.Count;
            var isLarger = size is not null && Array.IndexOf(shelf.Sizes, size) == shelf.Sizes.Length - 1;
            var variant = new ProductVariant
            {
                Product = product,
                Name = string.Join(" / ", new[] { size, color }.OfType<string>()),
                Sku = $"{product.Sku}-{position + 1}",
                PriceCents = product.PriceCents + (isLarger ? product.PriceCents / 1000 * 100 : 0),
                CompareAtPriceCents = product.CompareAtPriceCents,
                CostCents = product.CostCents,
                Option1Name = size is not null ? "Size" : "Color",
                Option1Value = size ?? color,
                Option2Name = size is not null && color is not null ? "Color" : null,
                Option2Value = size is not null ? color : null,
                Gtin = Gtin(product.Sku!, position),
                // Some things are taken on order.
                InventoryPolicy = i == 4 ? Inventory.InventoryPolicy.Continue : Inventory.InventoryPolicy.Deny,
                IsAvailable = product.ArchivedAt is null,
                SortOrder = position,
                CreatedAt = at,
                UpdatedAt = at,
            };
            variant.Traits.Add(new VariantTrait { Type = "Material", Value = shelf.Material, CreatedAt = at });
            if (color is not null) variant.Traits.Add(new VariantTrait { Type = "Color family", Value = ColorFamily(color), CreatedAt = at });
            product.Variants.Add(variant);
        }
    }

    private async Task AddPicturesAsync(Product product, int hue, CancellationToken cancellationToken)
    {
        foreach (var (title, index) in new[] { product.Name, product.Name + " detail" }.Select((title, index) => (title, index)))
        {
            using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(PlaceholderPicture.Draw(title, (hue + index * 60) % 360)));
            var stored = await blobs.SaveAsync(content, BlobArchive.DefaultMaxBytes, cancellationToken);
            product.Images.Add(new ProductImage
            {
                Blob = PlaceholderPicture.ToRow(stored, blobs, title),
                AltText = title,
                IsPrimary = index == 0,
                SortOrder = index,
            });
        }
    }

    private static List<string> Tags(int s, int i)
    {
        var tags = new List<string>();
        if ((s + i) % 5 == 0) tags.Add("sale");
        if (i == 5) tags.Add("new");
        if ((s + i) % 3 == 0) tags.Add("bestseller");
        return tags;
    }

    private static string ColorFamily(string color) => color switch
    {
        "White" or "Cream" or "Oatmeal" or "Polar" or "Sand" => "Light",
        "Navy" or "Ink" or "Slate" or "Charcoal" or "Black" => "Dark",
        _ => "Colourful",
    };

    private static string Code(string category) => category[..3].ToUpperInvariant();

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant()
        .Split([' ', '&', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A number of the range that is set aside for use within one company, with its check digit.</summary>
    private static string Gtin(string sku, int position)
    {
        var number = sku.Aggregate(17L, (hash, c) => (hash * 31 + c) % 100_000_000) * 10 + position;
        var digits = $"20{number:D10}";
        var sum = digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();
        return digits + (10 - sum % 10) % 10;
    }
}
