using System.Net;
using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Tests.Api.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Checkout;

/// <summary>A full disk and a locked database leave no half order, and the client learns what to do.</summary>
public sealed class CheckoutFailureTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private readonly CheckoutStage _stage = new(api);

    [Fact]
    public async Task PlaceOrder_DiskFull_LeavesNothingAndGoesThroughLater()
    {
        const int most = 60;
        var product = await _stage.ProductAsync(most);
        var guests = new List<(HttpClient Client, Dictionary<string, object?> Input)>();
        // Notes as long as these need new pages soon.
        for (var i = 0; i < most; i++) guests.Add((await _stage.GuestAsync((product, 1)), await _stage.InputAsync(("customerNotes", new string('n', 2000)))));

        var placed = 0;
        Answer? full = null;
        await SetAsync("PRAGMA max_page_count = 1");
        try
        {
            while (full is null)
            {
                var answer = await ApiHost.AskAsync(guests[placed].Client, CheckoutStage.PlaceOrder, new { input = guests[placed].Input });
                if (answer.Data("placeOrder", "order").ValueKind == JsonValueKind.Object) placed++;
                else full = answer;
            }
        }
        finally
        {
            await SetAsync("PRAGMA max_page_count = 1000000");
        }

        Assert.Equal("DATABASE_UNAVAILABLE", full.Data("placeOrder", "errors", 0, "code").GetString());
        Assert.Equal(most - placed, await _stage.StockAsync(product));
        await using (var context = _stage.Context())
            Assert.Equal(placed, await context.Orders.CountAsync(order => order.Items.Any(line => line.ProductId == product.Id) && order.Payment != null && order.History.Any()));
        var later = await ApiHost.AskAsync(guests[placed].Client, CheckoutStage.PlaceOrder, new { input = guests[placed].Input });
        Assert.Equal("PAID", later.Data("placeOrder", "order", "status").GetString());
        Assert.Equal(most - placed - 1, await _stage.StockAsync(product));
        foreach (var (client, _) in guests) client.Dispose();
    }

    [Fact]
    public async Task PlaceOrder_DatabaseLocked_LeavesNothingAndGoesThroughLater()
    {
        var product = await _stage.ProductAsync(10);
        using var guest = await _stage.GuestAsync((product, 1));
        var input = await _stage.InputAsync();
        Answer locked;
        await using (var other = new SqliteConnection(api.Services.GetRequiredService<DataOptions>().ConnectionString))
        {
            await other.OpenAsync();
            await using var transaction = await other.BeginTransactionAsync();
            locked = await ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input });
        }

        Assert.Equal(HttpStatusCode.OK, locked.Status);
        Assert.Equal("DATABASE_UNAVAILABLE", locked.Data("placeOrder", "errors", 0, "code").GetString());
        await AssertNothingAsync(product);
        var later = await ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input });
        Assert.Equal("PAID", later.Data("placeOrder", "order", "status").GetString());
    }

    /// <summary>A file that may have no more pages than it has is as good as a full disk. The line of those who write has one connection.</summary>
    private Task SetAsync(string pragma) => api.Services.GetRequiredService<ShopWrites>().RunAsync((context, token) => context.Database.ExecuteSqlRawAsync(pragma, token));

    private async Task AssertNothingAsync(Commerce.Domain.Catalog.Product product)
    {
        Assert.Equal(10, await _stage.StockAsync(product));
        await using var context = _stage.Context();
        Assert.False(await context.OrderItems.AnyAsync(line => line.ProductId == product.Id));
    }
}
