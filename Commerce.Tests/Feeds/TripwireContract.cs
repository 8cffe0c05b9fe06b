using Commerce.Domain;
using Commerce.Domain.Feeds;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Commerce.Tests.Feeds.FeedRuns;

namespace Commerce.Tests.Feeds;

/// <summary>Feeds that stop before they change anything, and what staff do about it, on both databases. Each test uses handles of its own.</summary>
public abstract class TripwireContract(DatabaseFixture database)
{
    private readonly FeedRuns _feeds = new(database);

    [ContractFact]
    public async Task Import_PriceThatFallsByMore_StopsBeforeItChangesAnything()
    {
        await _feeds.ImportAsync(Row("drop-a", "10", "1", "A") + Row("drop-b", "10", "1", "B"));

        var feed = await _feeds.ImportAsync(Row("drop-a", "4.99", "1", "Renamed") + Row("drop-b", "5", "1", "B"));

        Assert.Equal((FeedStatus.AwaitingApproval, 2, 0), (feed.Status, feed.TotalRows, feed.ProcessedRows));
        var trip = Assert.Single(FeedTrip.Of(feed));
        Assert.Equal((FeedTripKind.PriceDrop, 1, 2, 50), (trip.Kind, trip.Count, trip.OfRows, trip.LimitPercent));
        Assert.Equal(new FeedTripExample(2, "A", "DROP-A", "1000", "499"), Assert.Single(trip.Examples));
        Assert.Equal(("A", 1000), await ProductAsync("drop-a"));
    }

    [ContractFact]
    public async Task Approve_LetsItGoOnOnce_AndIsAudited()
    {
        await _feeds.ImportAsync(Row("appr", "10", "1", "A"));
        var feed = await _feeds.ImportAsync(Row("appr", "1", "1", "A"));
        var staff = await _feeds.StaffAsync();

        await _feeds.Desk.ApproveAsync(staff, feed.Id);
        await Assert.ThrowsAsync<FeedNotAwaitingApprovalException>(() => _feeds.Desk.ApproveAsync(staff, feed.Id));
        var done = await _feeds.RunAsync(feed);

        Assert.Equal((FeedStatus.Completed, staff.UserId, 1), (done.Status, done.ApprovedByUserId, done.UpdatedProducts));
        Assert.Equal(("A", 100), await ProductAsync("appr"));
        await using var context = database.NewContext();
        Assert.Equal(staff.Actor.Email, (await context.AuditLogs.SingleAsync(row => row.Action == "productFeed.approve" && row.TargetId == $"{feed.Id}")).ActorEmail);
    }

    [ContractFact]
    public async Task Approve_WhenMoreHasComeToTrip_StopsAgain()
    {
        await _feeds.ImportAsync(Row("more", "10", "1", "A"));
        var feed = await _feeds.ImportAsync(Row("more", "1", "1", "A"));
        await using (var context = database.NewContext())
        {
            var product = await context.Products.SingleAsync(row => row.Slug == "more");
            product.CostCents = 500;
            await context.SaveChangesAsync();
        }

        await _feeds.Desk.ApproveAsync(await _feeds.StaffAsync(), feed.Id);
        var again = await _feeds.RunAsync(feed);

        Assert.Equal(FeedStatus.AwaitingApproval, again.Status);
        Assert.Equal([FeedTripKind.PriceDrop, FeedTripKind.PriceBelowCost], FeedTrip.Of(again).Select(trip => trip.Kind));
        Assert.Equal(("A", 1000), await ProductAsync("more"));
    }

    [ContractFact]
    public async Task Discard_LeavesNothingBehind()
    {
        await _feeds.ImportAsync(Row("disc", "10", "1", "A"));
        var feed = await _feeds.ImportAsync(Row("disc", "1", "1", "A"));
        var staff = await _feeds.StaffAsync();

        await _feeds.Desk.CancelAsync(staff, feed.Id);

        var discarded = await _feeds.ReadAsync(feed.Id);
        Assert.Equal((FeedStatus.Cancelled, "It was discarded: nothing of it went in."), (discarded.Status, discarded.FailureMessage));
        await Assert.ThrowsAsync<FeedNotAwaitingApprovalException>(() => _feeds.Desk.ApproveAsync(staff, feed.Id));
        await Assert.ThrowsAsync<FeedNotCancellableException>(() => _feeds.Desk.CancelAsync(staff, feed.Id));
        await Assert.ThrowsAsync<FeedNotResumableException>(() => _feeds.Desk.ResumeAsync(staff, feed.Id));
    }

    [ContractFact]
    public async Task Import_PriceBelowCost_Stops_AlsoOfWhatIsNew_ButNotWhereItWasSo()
    {
        var stopped = await _feeds.ImportAsync(Row("cost-a", "4", "1", "A", cost: "5"));
        var let = await _feeds.ImportAsync(Row("cost-b", "4", "1", "B", cost: "5"), tripwires: new FeedTripwires(PriceBelowCost: false));
        var again = await _feeds.ImportAsync(Row("cost-b", "4", "2", "B", cost: "5"));

        Assert.Equal([FeedTripKind.PriceBelowCost], FeedTrip.Of(stopped).Select(trip => trip.Kind));
        Assert.Equal("500", FeedTrip.Of(stopped)[0].Examples[0].OldValue);
        Assert.Equal((FeedStatus.AwaitingApproval, FeedStatus.Completed, FeedStatus.Completed), (stopped.Status, let.Status, again.Status));
    }

    [ContractFact]
    public async Task Import_StockOfManyToZero_Stops()
    {
        await _feeds.ImportAsync(string.Concat(Enumerable.Range(0, 10).Select(n => Row($"zero-{n}", "5", "3", $"Z{n}"))));

        var two = await _feeds.ImportAsync(string.Concat(Enumerable.Range(0, 10).Select(n => Row($"zero-{n}", "5", n < 2 ? "0" : "3"))));
        var all = await _feeds.ImportAsync(string.Concat(Enumerable.Range(2, 8).Append(1).Append(0).Select(n => Row($"zero-{n}", "5", "0"))) + Row("zero-new", "5", "0", "New"), tripwires: new FeedTripwires(StockToZeroPercent: 10));

        Assert.Equal(FeedStatus.Completed, two.Status);
        // Eight have some left, which are too few to be judged by their share.
        Assert.Equal(FeedStatus.Completed, all.Status);
        await _feeds.ImportAsync(string.Concat(Enumerable.Range(0, 10).Select(n => Row($"zero-{n}", "5", "3"))));
        var three = await _feeds.ImportAsync(string.Concat(Enumerable.Range(0, 10).Select(n => Row($"zero-{n}", "5", n < 3 ? "0" : "3"))));
        var trip = Assert.Single(FeedTrip.Of(three));
        Assert.Equal((FeedStatus.AwaitingApproval, FeedTripKind.StockToZero, 3, 10, 20), (three.Status, trip.Kind, trip.Count, trip.OfRows, trip.LimitPercent));
    }

    [ContractFact]
    public async Task Import_ManyRowsWithErrors_Stops_AndSoDoesNoPreview()
    {
        var rows = string.Concat(Enumerable.Range(0, 10).Select(n => Row($"err-{n}", n < 3 ? "x" : "5", "3", $"E{n}")));

        var feed = await _feeds.ImportAsync(rows);
        var preview = await _feeds.ImportAsync(rows, dryRun: true);

        var trip = Assert.Single(FeedTrip.Of(feed));
        Assert.Equal((FeedStatus.AwaitingApproval, FeedTripKind.RowErrors, 3, 10), (feed.Status, trip.Kind, trip.Count, trip.OfRows));
        Assert.Equal((FeedStatus.Completed, 3), (preview.Status, Assert.Single(FeedTrip.Of(preview)).Count));
        var staff = await _feeds.StaffAsync();
        await Assert.ThrowsAsync<TripwiresNotApprovedException>(() => _feeds.Desk.ApplyAsync(staff, preview.Id, approveTripwires: false));
        var import = await _feeds.RunAsync(await _feeds.ReadAsync(await _feeds.Desk.ApplyAsync(staff, preview.Id, approveTripwires: true)));
        Assert.Equal((FeedStatus.Completed, 7), (import.Status, import.CreatedProducts));
    }

    [ContractFact]
    public async Task Upload_LimitThatIsNoPercentage_IsRefused()
    {
        var refusals = await Assert.ThrowsAsync<AggregateException>(() => _feeds.UploadAsync(Header, tripwires: new FeedTripwires(PriceDropPercent: -1, ErrorPercent: 101)));
        Assert.All(refusals.InnerExceptions, one => Assert.Equal("INVALID_TRIPWIRE", Assert.IsAssignableFrom<DomainException>(one).Code));
    }

    [ContractFact]
    public async Task Cancel_AndResume_GoOnBehindTheLastRow()
    {
        var staff = await _feeds.StaffAsync();
        var feed = await _feeds.UploadAsync(Header + Row("resume", "5", "3", "Resumed"));

        await _feeds.Desk.CancelAsync(staff, feed.Id);
        var cancelled = await _feeds.ReadAsync(feed.Id);
        Assert.Equal((FeedStatus.Cancelled, JobStatus.Cancelled), (cancelled.Status, (await _feeds.JobAsync(feed.JobId)).Status));
        await _feeds.RunAsync(feed);
        Assert.Equal(0, (await _feeds.ReadAsync(feed.Id)).ProcessedRows);

        await _feeds.Desk.ResumeAsync(staff, feed.Id);
        Assert.Equal(FeedStatus.Completed, (await _feeds.RunAsync(feed)).Status);
        await Assert.ThrowsAsync<FeedNotResumableException>(() => _feeds.Desk.ResumeAsync(staff, feed.Id));
    }

    private async Task<(string Name, int PriceCents)> ProductAsync(string slug)
    {
        await using var context = database.NewContext();
        var product = await context.Products.AsNoTracking().SingleAsync(row => row.Slug == slug);
        return (product.Name, product.PriceCents);
    }
}

public sealed class SqliteTripwireTests(SqliteDatabase database) : TripwireContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresTripwireTests(PostgresDatabase database) : TripwireContract(database), IClassFixture<PostgresDatabase>;
