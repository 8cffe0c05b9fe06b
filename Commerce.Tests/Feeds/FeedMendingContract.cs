using System.Text;
using Commerce.Domain.Audit;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mending;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Commerce.Tests.Feeds.FeedRuns;

namespace Commerce.Tests.Feeds;

/// <summary>Refused rows that are mended and brought again, on both databases. Each test uses handles of its own.</summary>
public abstract class FeedMendingContract(DatabaseFixture database)
{
    private readonly FeedRuns _feeds = new(database);

    private FeedMending Mending => database.Get<FeedMending>();

    [ContractFact]
    public async Task Mend_OfAnImport_RunsTheRefusedRowsAlone()
    {
        var feed = await _feeds.ImportAsync(
            "men-a,A,,,,Size,S,MEN-A-S,5,,,shopify,1,\nmen-a,,,,,,M,MEN-A-M,x,,,shopify,2,\n" + Row("men-b", "-1", "3", "\"B, \"\"big\"\"\"") + Row("men-c", "4", "4", "C"));
        Assert.Equal((2, 2), (feed.SuccessRows, feed.ErrorRows));

        var failing = await Mending.ReadAsync(feed.Id, 10, null);
        Assert.Equal([(3, "NOT_A_PRICE"), (4, "NEGATIVE_PRICE")], failing.Rows.Select(row => (row.RowNumber, Assert.Single(row.Errors).Code)));
        // What stood in the row above only comes along, so that the row can stand alone.
        Assert.Equal("Size", failing.Rows[0].Cells.Single(cell => cell.Column == "Option1 Name").Value);
        Assert.False(failing.HasMore);
        Assert.Equal(Header.Replace("\n", "\r\n", StringComparison.Ordinal), failing.Head);
        Assert.StartsWith("men-b,\"B, \"\"big\"\"\",", failing.Rows[1].Text, StringComparison.Ordinal);

        var again = await _feeds.ReadAsync(await Mending.MendAsync(await _feeds.StaffAsync(), feed.Id, [new MendedRow(3, [new FeedCell("Variant Price", "6")]), new MendedRow(4, [new FeedCell("variant price", "7")])]));
        again = await _feeds.RunAsync(again);

        Assert.Equal((feed.Id, 2, 2, 0), (again.MendsId, again.TotalRows, again.SuccessRows, again.ErrorRows));
        await using var context = database.NewContext();
        Assert.Equal([("MEN-A-S", 500), ("MEN-A-M", 600)], await context.ProductVariants.Where(v => v.Product!.Slug == "men-a").OrderBy(v => v.Id).Select(v => new ValueTuple<string, int>(v.Sku!, v.PriceCents)).ToListAsync());
        Assert.Equal("B, \"big\"", (await context.Products.SingleAsync(p => p.Slug == "men-b")).Name);
    }

    [ContractFact]
    public async Task Mend_OfAPreview_PreviewsTheWholeFileAgain()
    {
        var preview = await _feeds.ImportAsync(Row("mep-a", "5", "1", "A") + Row("mep-b", "x", "1", "B"), dryRun: true);

        var again = await _feeds.RunAsync(await _feeds.ReadAsync(await Mending.MendAsync(await _feeds.StaffAsync(), preview.Id, [new MendedRow(3, [new FeedCell("Variant Price", "6")])])));

        Assert.Equal((true, 2, 0, 2), (again.DryRun, again.SuccessRows, again.ErrorRows, again.CreatedProducts));
    }

    [ContractFact]
    public async Task Mend_OfWhatIsNotThere_IsRefused()
    {
        var staff = await _feeds.StaffAsync();
        var feed = await _feeds.ImportAsync(Row("mex-a", "5", "1", "A") + Row("mex-b", "x", "1", "B"));
        var good = await _feeds.ImportAsync(Row("mex-c", "5", "1", "C"));

        await Assert.ThrowsAsync<UnknownFeedCellException>(() => Mending.MendAsync(staff, feed.Id, [new MendedRow(2, [])]));
        await Assert.ThrowsAsync<UnknownFeedCellException>(() => Mending.MendAsync(staff, feed.Id, [new MendedRow(3, [new FeedCell("Colour", "red")])]));
        await Assert.ThrowsAsync<FeedNotMendableException>(() => Mending.ReadAsync(good.Id, 10, null));
        await Assert.ThrowsAsync<FeedNotFoundException>(() => Mending.ReadAsync(int.MaxValue, 10, null));
    }

    [ContractFact]
    public async Task Mend_InEveryFormat_WritesItAgain()
    {
        foreach (var (file, wrong, right, row) in ((string, string, string, int)[])
            [
                ("{\"product\":{\"slug\":\"mel-a\",\"name\":\"A\"},\"variants\":[{\"sku\":\"MEL-A\",\"price\":5}]}\n\n{\"product\":{\"slug\":\"mel-b\",\"name\":\"B\"},\"variants\":[{\"sku\":\"MEL-B\",\"price\":\"x\"}]}\n", "\"x\"", "7", 3),
                ("<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><item><g:id>MEX-1</g:id><g:title>One</g:title><g:price>5 USD</g:price></item><item><g:id>MEX-2</g:id><g:title>Two</g:title><g:price>x</g:price></item></channel></rss>", ">x<", ">7 USD<", 2),
                ("Handle;Title;Variant SKU;Variant Price\nmes-a;One;MES-1;5\nmes-b;\"Two; three\";MES-2;x\n", "x", "7", 3),
                ("id\ttitle\tprice\nMET-1\tOne\t5 USD\nMET-2\tTwo\tx\n", "x", "7 USD", 3),
            ])
        {
            var feed = await _feeds.RunAsync(await database.Get<FeedUpload>().ExecuteAsync(
                new MemoryStream(Encoding.UTF8.GetBytes(file)), new FeedUploadRequest("feed", null, FeedType.Products, null, false), AuditActor.System));
            var failing = await Mending.ReadAsync(feed.Id, 10, null);
            var cell = Assert.Single(failing.Rows).Cells.Last(cell => cell.Value.Contains(wrong, StringComparison.Ordinal));
            Assert.Equal(row, failing.Rows[0].RowNumber);

            var again = await _feeds.RunAsync(await _feeds.ReadAsync(await Mending.MendAsync(
                await _feeds.StaffAsync(), feed.Id, [new MendedRow(row, [cell with { Value = cell.Value.Replace(wrong, right, StringComparison.Ordinal) }])])));

            Assert.Equal((feed.Format, FeedStatus.Completed, 0, 1), (again.Format, again.Status, again.ErrorRows, again.CreatedProducts + again.UpdatedProducts));
            Assert.Contains(wrong, failing.Head + failing.Rows[0].Text + failing.Tail, StringComparison.Ordinal);
            if (!file.StartsWith('<')) Assert.Contains(failing.Rows[0].Text.Trim(), file, StringComparison.Ordinal);
        }
    }
}

public sealed class SqliteFeedMendingTests(SqliteDatabase database) : FeedMendingContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresFeedMendingTests(PostgresDatabase database) : FeedMendingContract(database), IClassFixture<PostgresDatabase>;
