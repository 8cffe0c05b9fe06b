using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>The shop in SQLite's memory, with a record of the commands that it gets.</summary>
public sealed class ShopDatabase : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly CommandRecorder _recorder = new();

    private ShopDatabase()
    {
    }

    /// <summary>The commands since the last <see cref="Forget"/>.</summary>
    public IReadOnlyList<string> Commands => _recorder.Commands;

    public static async Task<ShopDatabase> CreateAsync()
    {
        var database = new ShopDatabase();
        await database._connection.OpenAsync();
        await using var context = database.CreateContext();
        await context.Database.EnsureCreatedAsync();
        Fill(context);
        await context.SaveChangesAsync();
        database.Forget();
        return database;
    }

    public ShopContext CreateContext()
        => new(new DbContextOptionsBuilder<ShopContext>().UseSqlite(_connection).AddInterceptors(_recorder).Options);

    /// <summary>A context whose commands nobody records, so that reads of it can be compiled.</summary>
    public ShopContext CreateUnwatchedContext() => new(new DbContextOptionsBuilder<ShopContext>().UseSqlite(_connection).Options);

    public void Forget() => _recorder.Commands.Clear();

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    // Products 1 to 6: three in Kitchen, three in Garden; product n has n variants (up to 4) and n - 1 reviews.
    internal static void Fill(ShopContext context)
    {
        var home = new ShopCategory("Home") { Description = "Everything" };
        var kitchen = new ShopCategory("Kitchen", home);
        var garden = new ShopCategory("Garden", home);
        context.AddRange(home, kitchen, garden);
        context.SaveChanges();
        var sale = new ShopLabel { Name = "sale" };
        ShopMaker[] makers = [new() { Name = "Acme" }, new() { Name = "Secret", IsHidden = true }];
        string[] names = ["Kettle", "Mug", "Towel", "Spade", "Hammer", "Lamp"];
        for (var i = 1; i <= names.Length; i++)
        {
            var product = new ShopProduct
            {
                Name = names[i - 1],
                Description = i % 2 == 0 ? null : $"About {names[i - 1]}",
                PriceCents = 100 * (7 - i),
                CompareAtCents = i % 3 == 0 ? 1000 : null,
                Tags = i > 3 ? ["new"] : [],
                Category = i <= 3 ? kitchen : garden,
                Maker = makers[i == 2 ? 1 : 0]
            };
            for (var v = 1; v <= Math.Min(i, 4); v++)
                product.Add(new ShopVariant { Sku = $"{names[i - 1]}-{v}", Stock = v % 2 == 0 ? 0 : 10 * v, Traits = [new() { Type = "size", Value = $"{v}" }] });
            for (var r = 1; r < i; r++) product.Reviews.Add(new ShopReview { Rating = r, Text = r % 2 == 0 ? null : "fine" });
            if (i % 2 == 0) product.Labels.Add(sale);
            context.Add(product);
            context.SaveChanges();
        }
    }

    private sealed class CommandRecorder : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add(command.CommandText);
            return new(result);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Commands.Add(command.CommandText);
            return result;
        }
    }
}
