using System.Globalization;
using System.Text;
using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.Api.Support;

/// <summary>Things in the demo shop that somebody may watch, and ways to change them.</summary>
internal sealed class LiveThings
{
    private const string Customer = "customer@demo.example";

    private readonly Dictionary<string, (string Type, int Id)> _ids = [];
    private readonly IServiceProvider _services;

    private LiveThings(IServiceProvider services) => _services = services;

    public int Id(string name) => _ids[name].Id;

    /// <summary>Puts global ids where <c>[name]</c> stands.</summary>
    public string Fill(string text) => _ids.Aggregate(text, (filled, thing) => filled.Replace($"[{thing.Key}]", $"\"{GlobalId(thing.Value.Type, thing.Value.Id)}\"", StringComparison.Ordinal));

    public static async Task<LiveThings> CreateAsync(IServiceProvider services)
    {
        var things = new LiveThings(services);
        await using var context = await things.OpenAsync();
        var customer = await context.Users.SingleAsync(user => user.Email == Customer);
        var stranger = await context.Users.OrderBy(user => user.Id).FirstAsync(user => user.Email != Customer && user.Role == Role.Customer);
        things.Note("ownOrder", nameof(Order), await context.Orders.Where(o => o.UserId == customer.Id).Select(o => o.Id).FirstAsync());
        things.Note("otherOrder", nameof(Order), await context.Orders.Where(o => o.UserId != customer.Id).Select(o => o.Id).FirstAsync());
        var variant = await context.ProductVariants.OrderBy(v => v.Id).FirstAsync(v => v.Product!.IsActive && v.Product.ArchivedAt == null);
        things.Note("product", nameof(Product), variant.ProductId);
        things.Note("variant", nameof(ProductVariant), variant.Id);
        things.Note("hiddenProduct", nameof(Product), await context.Products.Where(p => !p.IsActive).Select(p => p.Id).FirstAsync());
        things.Note("feed", nameof(ProductFeed), await things.FeedAsync(context));
        things.Note("ownCart", nameof(Cart), await CartAsync(context, customer.Id));
        things.Note("otherCart", nameof(Cart), await CartAsync(context, stranger.Id));
        return things;
    }

    /// <summary>Changes a thing, and commits it.</summary>
    public async Task ChangeAsync(string name)
    {
        await using var context = await OpenAsync();
        var (type, id) = _ids[name];
        switch (type)
        {
            case nameof(Order):
                (await context.Orders.SingleAsync(o => o.Id == id)).CustomerNotes = Guid.NewGuid().ToString();
                break;
            case nameof(Cart):
                var cart = await context.Carts.SingleAsync(c => c.Id == id);
                cart.SyncSource = cart.SyncSource is SyncSource.Web ? SyncSource.Mobile : SyncSource.Web;
                break;
            case nameof(ProductFeed):
                (await context.ProductFeeds.SingleAsync(f => f.Id == id)).ProcessedRows++;
                break;
            default:
                await _services.GetRequiredService<StockLedger>().ApplyAsync(
                    context, new StockMovement(id, null, 1, InventoryTransactionType.Adjustment));
                return;
        }

        await context.SaveChangesAsync();
    }

    public async Task BeginGuestCartAsync(int sessionId)
    {
        await using var context = await OpenAsync();
        var cart = new Cart();
        cart.Sessions.Add(await context.Sessions.SingleAsync(session => session.Id == sessionId));
        context.Carts.Add(cart);
        await context.SaveChangesAsync();
    }

    private async Task<int> FeedAsync(CommerceDbContext context)
    {
        if (await context.ProductFeeds.Select(f => (int?)f.Id).FirstOrDefaultAsync() is { } id) return id;
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("{}\n"));
        var feed = await _services.GetRequiredService<FeedUpload>().ExecuteAsync(
            content, new FeedUploadRequest("live.jsonl", "application/jsonl", FeedType.Products, FeedFormat.Jsonl, true), AuditActor.System);
        return feed.Id;
    }

    private static async Task<int> CartAsync(CommerceDbContext context, int userId)
    {
        if (await context.Carts.Where(c => c.UserId == userId).Select(c => (int?)c.Id).FirstOrDefaultAsync() is { } id) return id;
        var cart = new Cart { UserId = userId };
        context.Carts.Add(cart);
        await context.SaveChangesAsync();
        return cart.Id;
    }

    private Task<CommerceDbContext> OpenAsync() => _services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();

    private void Note(string name, string type, int id) => _ids[name] = (type, id);

    private static string GlobalId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));
}
