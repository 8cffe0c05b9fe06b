using System.Text;
using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Catalog.Fetching;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;
using Commerce.Domain.Web;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>The pictures that feeds name, fetched from a server on this machine; on both databases.</summary>
public abstract class ImageFetchContract(DatabaseFixture database, OutsideWorld world) : IDisposable
{
    private readonly WebFetcher _web = new(OutsideWorld.Options, new NamesByHand(), TimeProvider.System);

    private ImageFetchQueue Queue => database.Get<ImageFetchQueue>();

    public void Dispose()
    {
        _web.Dispose();
        GC.SuppressFinalize(this);
    }

    [ContractFact]
    public async Task Fetch_PicturesOfAFeed_GivesEachItsResult()
    {
        var png = OutsideWorld.NewPng();
        var feed = await FeedAsync();
        var ids = await NameAsync(feed, world.Serve(png, name: "mug.png"), world.Address + "/gone.png", world.Serve("<html>"u8.ToArray(), "text/html"), "http://10.0.0.1/a.png");

        var result = await RunAsync();

        Assert.Equal((1, 3), (result.GetProperty("fetched").GetInt32(), result.GetProperty("failed").GetInt32()));
        var images = await ImagesAsync(ids);
        Assert.Equal(
            [(ImageFetchStatus.Fetched, null), (ImageFetchStatus.Pending, WebFailure.NotFound), (ImageFetchStatus.Failed, WebFailure.WrongType), (ImageFetchStatus.Failed, (WebFailure?)WebFailure.PrivateAddress)],
            images.Select(image => (image.FetchStatus!.Value, image.FetchFailure)));
        Assert.Equal(("mug.png", "image/png", png.Length), (images[0].Blob!.Filename, images[0].Blob!.ContentType, (int)images[0].Blob!.SizeBytes));
        Assert.Equal((null, database.Clock.Now), (images[0].FetchAt, images[0].FetchedAt));
        Assert.All(images.Skip(1), image => Assert.NotEmpty(image.FetchMessage!));
        Assert.Equal(database.Clock.Now.AddMinutes(1), images[1].FetchAt);
    }

    [ContractFact]
    public async Task Fetch_PictureThatDoesNotCome_IsTriedLaterAndLater_AndGivenUp()
    {
        var address = world.Address + $"/{Guid.NewGuid():N}/late.png";
        var id = (await NameAsync(await FeedAsync(), address))[0];

        foreach (var minutes in new[] { 1, 4, 16, 64 })
        {
            await RunAsync();
            var waiting = await ImageAsync(id);
            Assert.Equal((ImageFetchStatus.Pending, database.Clock.Now.AddMinutes(minutes)), (waiting.FetchStatus, waiting.FetchAt));
            database.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            await RunAsync();
            Assert.Equal(waiting.FetchAttempts, (await ImageAsync(id)).FetchAttempts);
            database.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await RunAsync();
        var failed = await ImageAsync(id);
        Assert.Equal((ImageFetchStatus.Failed, WebFailure.NotFound, 5, null), (failed.FetchStatus, failed.FetchFailure, failed.FetchAttempts, failed.FetchAt));
        Assert.Equal(5, world.TimesAsked(address));

        world.ServeAgain(address, async context => await context.Response.Body.WriteAsync(OutsideWorld.NewPng()));
        await RunAsync();
        Assert.Equal(5, world.TimesAsked(address));
        await database.Get<ImageFetches>().RetryAsync(id, AuditActor.System);
        await RunAsync();
        Assert.Equal((ImageFetchStatus.Fetched, null, 1), ((await ImageAsync(id)).FetchStatus, (await ImageAsync(id)).FetchMessage, (await ImageAsync(id)).FetchAttempts));
        await Assert.ThrowsAsync<ImageNotAwaitedException>(() => database.Get<ImageFetches>().RetryAsync(id, AuditActor.System));
    }

    [ContractFact]
    public async Task Fetch_HostThatWantsToBeLeftAlone_IsLeftAlone()
    {
        var id = (await NameAsync(await FeedAsync(), world.Serve(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "600");
            return Task.CompletedTask;
        })))[0];

        await RunAsync();

        Assert.Equal(database.Clock.Now.AddMinutes(10), (await ImageAsync(id)).FetchAt);
    }

    [ContractFact]
    public async Task Fetch_HostThatKeepsSilent_TakesItsOtherPicturesWithIt()
    {
        var host = $"http://silent-{Guid.NewGuid():N}.example";
        var ids = await NameAsync(await FeedAsync(), [.. Enumerable.Range(0, 30).Select(n => $"{host}/{n}.png")]);

        var result = await RunAsync();

        // Three are enough to know; one more may have been on its way.
        Assert.InRange(result.GetProperty("failed").GetInt32(), 3, 4);
        Assert.All(await ImagesAsync(ids), image => Assert.Equal((ImageFetchStatus.Pending, WebFailure.NameUnknown, 1), (image.FetchStatus, image.FetchFailure, image.FetchAttempts)));
    }

    [ContractFact]
    public async Task Fetch_ManyOfOneHost_AsksForTwoAtOnce()
    {
        int now = 0, most = 0;
        var ids = await NameAsync(await FeedAsync(), [.. Enumerable.Range(0, 12).Select(_ => world.Serve(async context =>
        {
            var running = Interlocked.Increment(ref now);
            for (var seen = most; running > seen && Interlocked.CompareExchange(ref most, running, seen) != seen; seen = most);
            await Task.Yield();
            await context.Response.Body.WriteAsync(OutsideWorld.NewPng());
            Interlocked.Decrement(ref now);
        }))]);

        await RunAsync();

        Assert.InRange(most, 1, 2);
        Assert.All(await ImagesAsync(ids), image => Assert.Equal(ImageFetchStatus.Fetched, image.FetchStatus));
    }

    [ContractFact]
    public async Task Take_SeveralAtOnce_GivesAPictureToOne_AndToAnotherWhenThatOneIsGone()
    {
        var address = world.Serve(OutsideWorld.NewPng());
        var id = (await NameAsync(await FeedAsync(), address))[0];
        var image = (await Queue.ReadAsync(1_000, default)).Single(row => row.Id == id);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Queue.TakeAsync(image, default)));
        Assert.Single(taken, isOurs => isOurs);
        Assert.DoesNotContain(await Queue.ReadAsync(1_000, default), row => row.Id == id);

        // Its process dies here.
        database.Clock.Advance(ImageFetchRules.Lease);
        await RunAsync();

        Assert.Equal((ImageFetchStatus.Fetched, 2), ((await ImageAsync(id)).FetchStatus, (await ImageAsync(id)).FetchAttempts));
        // Whoever comes back after all does not write over it.
        await Queue.FailedAsync(image, new WebOutcome.Failed(WebFailure.TimedOut, "late"));
        Assert.Equal(ImageFetchStatus.Fetched, (await ImageAsync(id)).FetchStatus);
    }

    [ContractFact]
    public async Task Fetch_WhileTheProcessStops_GivesThePictureBack()
    {
        using var stop = new CancellationTokenSource();
        var id = (await NameAsync(await FeedAsync(), world.Serve(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        })))[0];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Fetcher().HandleAsync(new Job(), stop.Token));

        var image = await ImageAsync(id);
        Assert.Equal((ImageFetchStatus.Pending, database.Clock.Now, 0), (image.FetchStatus, image.FetchAt, image.FetchAttempts));
        await GiveUpAsync(id);
    }

    [ContractFact]
    public async Task Job_IsNeeded_WhileSomethingIsDueAndNobodyIsAtIt()
    {
        await RunAsync();
        Assert.False(await Fetcher().IsNeededAsync(default));
        var id = (await NameAsync(await FeedAsync(), world.Serve(OutsideWorld.NewPng())))[0];
        Assert.True(await Fetcher().IsNeededAsync(default));
        Assert.False(await Fetcher(new CatalogOptions(FetchImages: false)).IsNeededAsync(default));

        var job = await database.Get<JobQueue>().EnqueueAsync(Fetcher().JobType, "{}");
        Assert.False(await Fetcher().IsNeededAsync(default));
        Assert.Equal(job.Id, (await database.Get<JobQueue>().ClaimAsync("w", TimeSpan.FromMinutes(1), [job.JobType]))!.Id);
        Assert.False(await Fetcher().IsNeededAsync(default));
        await database.Get<JobQueue>().CompleteAsync(job.Id, "w", null);
        Assert.True(await Fetcher().IsNeededAsync(default));
        await GiveUpAsync(id);
    }

    [ContractFact]
    public async Task RetryFeed_HasThoseTriedAgainThatWereGivenUp()
    {
        var feed = await FeedAsync();
        var ids = await NameAsync(feed, "ftp://pictures.example/1.png", "ftp://pictures.example/2.png", world.Serve(OutsideWorld.NewPng()));
        await RunAsync();

        Assert.Equal(2, await database.Get<ImageFetches>().RetryFeedAsync(feed.Id, AuditActor.System));

        Assert.Equal([ImageFetchStatus.Pending, ImageFetchStatus.Pending, ImageFetchStatus.Fetched], (await ImagesAsync(ids)).Select(image => image.FetchStatus!.Value));
        await RunAsync();
        Assert.Equal(0, await database.Get<ImageFetches>().RetryFeedAsync((await FeedAsync()).Id, AuditActor.System));
        await Assert.ThrowsAsync<FeedNotFoundException>(() => database.Get<ImageFetches>().RetryFeedAsync(int.MaxValue, AuditActor.System));
    }

    private ImageFetcher Fetcher(CatalogOptions? options = null) => new(
        database.Get<IDbContextFactory<CommerceDbContext>>(), Queue, _web, database.Get<BlobArchive>(), options ?? new CatalogOptions(), database.Clock);

    private async Task<JsonElement> RunAsync()
    {
        using var result = JsonDocument.Parse((await Fetcher().HandleAsync(new Job(), default))!);
        return result.RootElement.Clone();
    }

    private Task<ProductFeed> FeedAsync() => database.Get<FeedUpload>().ExecuteAsync(
        new MemoryStream(Encoding.UTF8.GetBytes($"{Guid.NewGuid()}")), new FeedUploadRequest("feed.csv", "text/csv", FeedType.Products, null, false), AuditActor.System);

    /// <summary>A product with these pictures, as an import writes it.</summary>
    private async Task<List<int>> NameAsync(ProductFeed feed, params string[] addresses)
    {
        await using var context = database.NewContext();
        var product = Make.Product();
        foreach (var address in addresses) product.Images.Add(ProductImage.NamedBy(feed, address, database.Clock.Now));
        context.Products.Add(product);
        await context.SaveChangesAsync();
        return [.. product.Images.Select(image => image.Id)];
    }

    private async Task GiveUpAsync(int id)
    {
        await using var context = database.NewContext();
        await context.ProductImages.Where(image => image.Id == id).ExecuteDeleteAsync();
    }

    private async Task<ProductImage> ImageAsync(int id) => (await ImagesAsync([id]))[0];

    private async Task<List<ProductImage>> ImagesAsync(List<int> ids)
    {
        await using var context = database.NewContext();
        return await context.ProductImages.AsNoTracking().Include(image => image.Blob).Where(image => ids.Contains(image.Id)).OrderBy(image => image.Id).ToListAsync();
    }
}

public sealed class SqliteImageFetchTests(SqliteDatabase database, OutsideWorld world) : ImageFetchContract(database, world), IClassFixture<SqliteDatabase>, IClassFixture<OutsideWorld>;

[RequiresPostgres]
public sealed class PostgresImageFetchTests(PostgresDatabase database, OutsideWorld world) : ImageFetchContract(database, world), IClassFixture<PostgresDatabase>, IClassFixture<OutsideWorld>;
