using System.Globalization;
using System.Text;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Benchmarks.Soak;

/// <summary>What is in the shop that is soaked, and who comes.</summary>
internal sealed class SoakStock : IAsyncDisposable
{
    public const string Password = "a long time in the rain";
    public const string Customer = "customer@soak.example";
    public const string Staff = "staff@soak.example";

    private const int Products = 2_000;
    private const int Guests = 500;

    private readonly TokenService _tokens;
    private readonly List<string> _guests = [];
    private List<string> _categories = [];
    private List<(int ProductId, int VariantId, string Slug)> _things = [];

    private SoakStock(TokenService tokens) => _tokens = tokens;

    public string ShippingOption { get; private set; } = "";

    public string CustomerToken { get; private set; } = "";

    public string StaffToken { get; private set; } = "";

    public static async Task<SoakStock> FillAsync(TemporaryShop shop)
    {
        await shop.Get<SyntheticCatalog>().SeedAsync(Products);
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        var day = TimeSpan.FromDays(1);
        var stock = new SoakStock(new TokenService(contexts, new TokenLifetimes(day, day, day), TimeProvider.System));
        await using var context = await contexts.CreateDbContextAsync();
        // What runs out would be another measurement.
        await context.Products.ExecuteUpdateAsync(set => set.SetProperty(product => product.TrackStock, false));
        await context.ProductVariants.ExecuteUpdateAsync(set => set.SetProperty(variant => variant.TrackStock, false));
        var option = new ShippingOption { Name = "Standard", RateCents = 590 };
        context.Add(option);
        await context.SaveChangesAsync();
        stock.ShippingOption = IdOf("ShippingOption", option.Id);
        stock._categories = await context.Categories.Where(category => category.IsActive).OrderBy(category => category.Id).Select(category => category.Slug).ToListAsync();
        var things = await context.ProductVariants
            .Where(variant => variant.ArchivedAt == null && variant.IsAvailable && variant.Product!.IsActive && variant.Product.ArchivedAt == null)
            .OrderBy(variant => variant.Id).Select(variant => new { variant.ProductId, variant.Id, variant.Product!.Slug }).ToListAsync();
        stock._things = [.. things.Select(thing => (thing.ProductId, thing.Id, thing.Slug))];
        for (var n = 0; n < Guests; n++) stock._guests.Add(await stock.NewGuestAsync());
        stock.CustomerToken = await stock.SignUpAsync(shop, Customer, Role.Customer);
        stock.StaffToken = await stock.SignUpAsync(shop, Staff, Role.Admin);
        return stock;
    }

    public string Category(int n) => _categories[n % _categories.Count];

    public string Slug(int n) => _things[(int)(n * 31L % _things.Count)].Slug;

    /// <summary>Something to put into a cart.</summary>
    public object Thing(int n)
    {
        var (product, variant, _) = _things[(int)(n * 7L % _things.Count)];
        return new { productId = IdOf("Product", product), variantId = IdOf("ProductVariant", variant), quantity = 1 };
    }

    public string Guest(int n) => _guests[n % _guests.Count];

    public async Task<string> NewGuestAsync() => (await _tokens.StartGuestAsync(new ClientInfo())).Token;

    public ValueTask DisposeAsync() => _tokens.DisposeAsync();

    private async Task<string> SignUpAsync(TemporaryShop shop, string email, Role role)
    {
        await using var scope = shop.NewScope();
        var user = await scope.ServiceProvider.GetRequiredService<SignUp>().CreateAsync(new SignUpRequest(email, Password, "Rainer", "Regen"), role);
        return (await _tokens.IssueAsync(user, new ClientInfo())).AccessToken;
    }

    private static string IdOf(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));
}
