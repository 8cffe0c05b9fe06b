using System.IO.Compression;
using System.Net;
using Commerce.Domain;
using Commerce.Domain.Backups;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>A shop that is backed up while people order, and what is made of the archive.</summary>
public sealed class BackupTests(SqliteApi api) : IClassFixture<SqliteApi>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-backup-").FullName;
    private readonly CheckoutStage _stage = new(api);

    [Fact]
    public async Task Backup_WhileOrdersArrive_RestoresToAShopWithAllThatWereAcknowledged()
    {
        var secret = api.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("a cookie");
        var product = await _stage.ProductAsync(1_000);
        var acknowledged = new List<string>();
        var enough = new TaskCompletionSource();
        using var end = new CancellationTokenSource();
        var shoppers = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                using var guest = await _stage.GuestAsync((product, 1));
                var number = (await _stage.PlaceAsync(guest)).Data("placeOrder", "order", "orderNumber").GetString()!;
                lock (acknowledged) acknowledged.Add(number);
                if (acknowledged.Count >= 3) enough.TrySetResult();
            }
        })));
        await Task.WhenAny(enough.Task, shoppers);
        string[] before;
        lock (acknowledged) before = [.. acknowledged];
        var archive = Path.Combine(_folder, "shop.zip");
        var report = await api.Services.GetRequiredService<BackupWriter>().WriteAsync(archive);
        await end.CancelAsync();
        await shoppers;

        Assert.Empty(report.Missing);
        Assert.Equal([archive], Directory.GetFiles(_folder));
        await RestoreAsync(archive, "new");
        await using var restored = Start("new");
        await using var context = restored.Services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContext();
        var there = await context.Orders.Select(order => order.OrderNumber).ToListAsync();
        Assert.Subset(there.ToHashSet(), before.ToHashSet());
        Assert.Equal(report.Counts["Orders"], there.Count);
        Assert.Equal("a cookie", restored.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
        using var client = restored.CreateClient();
        var answer = await ApiHost.AskAsync(
            client,
            $$"""mutation { signIn(input: { email: "customer@demo.example", password: "{{DemoData.Password}}" }) { authTokens { accessToken } } }""");
        Assert.NotNull(answer.Data("signIn", "authTokens", "accessToken").GetString());
        var picture = (await ApiHost.AskAsync(client, "{ products(first: 20) { nodes { imageUrl } } }")).Data("products", "nodes").EnumerateArray()
            .Select(product => product.GetProperty("imageUrl").GetString()).First(url => url is not null)!;
        using var opened = await client.GetAsync(picture);
        Assert.Equal((HttpStatusCode.OK, "image/"), (opened.StatusCode, opened.Content.Headers.ContentType!.MediaType![..6]));
    }

    [Fact]
    public async Task Restore_OverAShop_NeedsForce_AndLosesNothing()
    {
        var archive = await ArchiveAsync();
        await RestoreAsync(archive, "shop");
        await File.WriteAllTextAsync(Path.Combine(_folder, "shop", "keys", "of-mine"), "old");

        await Assert.ThrowsAsync<FolderHasDataException>(() => RestoreAsync(archive, "shop"));
        using (var running = new ShopInUse(Options("shop")))
        {
            running.Begin();
            await Assert.ThrowsAsync<ShopIsRunningException>(() => RestoreAsync(archive, "shop", force: true));
        }

        var report = await RestoreAsync(archive, "shop", force: true);

        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(report.Aside!, "keys", "of-mine")));
        Assert.True(File.Exists(Path.Combine(report.Aside!, "commerce.db")));
        Assert.False(File.Exists(Path.Combine(_folder, "shop", "keys", "of-mine")));
        Assert.Equal(["blobs", "commerce.db", "in-use", "keys"], Names("shop").Where(name => !name.StartsWith("before-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Restore_OfWhatIsNotWhole_ChangesNothing()
    {
        var archive = await ArchiveAsync();
        await RestoreAsync(archive, "shop");
        var before = await File.ReadAllBytesAsync(Path.Combine(_folder, "shop", "commerce.db"));

        await AssertRefusedAsync("is not what was written", Changed(archive, zip => Rewrite(zip, "keys/webhook-secret", "another")));
        await AssertRefusedAsync("is missing", Changed(archive, zip => zip.Entries.First(entry => entry.FullName.StartsWith("blobs/", StringComparison.Ordinal)).Delete()));
        await AssertRefusedAsync("there is no manifest.json in it", Changed(archive, zip => zip.GetEntry("manifest.json")!.Delete()));
        await AssertRefusedAsync("is no part of a shop", Changed(archive, zip => Rewrite(zip, "manifest.json", text => text.Replace("keys/webhook-secret", "keys/../../evil", StringComparison.Ordinal))));
        var cut = Path.Combine(_folder, "cut.zip");
        await File.WriteAllBytesAsync(cut, (await File.ReadAllBytesAsync(archive))[..^20_000]);
        await AssertRefusedAsync("damaged", cut);
        await AssertRefusedAsync("There is no", Path.Combine(_folder, "none.zip"));

        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(_folder, "shop", "commerce.db")));
        Assert.Equal(["blobs", "commerce.db", "in-use", "keys"], Names("shop"));
    }

    [Fact]
    public async Task Restore_OfANewerShop_IsRefused()
    {
        var archive = await ArchiveAsync();
        await RestoreAsync(archive, "shop");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "shop", "commerce.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')";
            await command.ExecuteNonQueryAsync();
        }

        var newer = Path.Combine(_folder, "newer.zip");
        await using (var services = Services("shop")) await services.GetRequiredService<BackupWriter>().WriteAsync(newer);

        Assert.Contains("29990101000000_FromTheFuture", (await Assert.ThrowsAsync<BackupIsNewerException>(() => RestoreAsync(newer, "other"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfNothing_OrOverAFile_IsRefused()
    {
        await using var services = Services("nothing");
        await Assert.ThrowsAsync<NothingToBackUpException>(() => services.GetRequiredService<BackupWriter>().WriteAsync(Path.Combine(_folder, "a.zip")));

        var archive = await ArchiveAsync();
        await Assert.ThrowsAsync<BackupFileExistsException>(() => api.Services.GetRequiredService<BackupWriter>().WriteAsync(archive));
        Assert.Equal([archive], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Backup_OfPostgres_NamesItsTools()
    {
        await using var services = new ServiceCollection().AddLogging().AddCommerceData(new DataOptions(DatabaseProvider.Postgres, "Host=localhost", _folder)).AddCommerceDomain().BuildServiceProvider();

        Assert.Contains("pg_dump", (await Assert.ThrowsAsync<BackupOfServerException>(() => services.GetRequiredService<BackupWriter>().WriteAsync("x"))).Message, StringComparison.Ordinal);
        Assert.Contains("pg_restore", (await Assert.ThrowsAsync<BackupOfServerException>(() => services.GetRequiredService<BackupReader>().RestoreAsync("x", false))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertRefusedAsync(string message, string archive) => Assert.Contains(
        message, (await Assert.ThrowsAnyAsync<DomainException>(() => RestoreAsync(archive, "shop", force: true))).Message, StringComparison.Ordinal);

    private async Task<string> ArchiveAsync()
    {
        var archive = Path.Combine(_folder, "shop.zip");
        await api.Services.GetRequiredService<BackupWriter>().WriteAsync(archive);
        return archive;
    }

    private async Task<RestoreReport> RestoreAsync(string archive, string name, bool force = false)
    {
        await using var services = Services(name);
        return await services.GetRequiredService<BackupReader>().RestoreAsync(archive, force);
    }

    private DataOptions Options(string name) => new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, name, "commerce.db")}", Path.Combine(_folder, name));

    private ServiceProvider Services(string name) => new ServiceCollection().AddLogging().AddCommerceData(Options(name)).AddCommerceDomain().BuildServiceProvider();

    private IEnumerable<string> Names(string name) => Directory.GetFileSystemEntries(Path.Combine(_folder, name)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private WebApplicationFactory<Program> Start(string name) => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Test");
        host.UseContentRoot(AppContext.BaseDirectory);
        host.UseSetting("Data:Folder", Path.Combine(_folder, name));
        host.UseSetting("Catalog:FetchImages", "false");
    });

    private string Changed(string archive, Action<ZipArchive> change)
    {
        var copy = Path.Combine(_folder, $"{Guid.NewGuid():N}.zip");
        File.Copy(archive, copy);
        using var zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        change(zip);
        return copy;
    }

    private static void Rewrite(ZipArchive zip, string name, string text) => Rewrite(zip, name, _ => text);

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        using var reader = new StreamReader(entry.Open());
        var text = change(reader.ReadToEnd());
        reader.Dispose();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
