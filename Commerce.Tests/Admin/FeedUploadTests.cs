using Bunit;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class FeedUploadTests : ComponentTest
{
    [Fact]
    public async Task Begin_WithChosenOptions_SaysWhereToSendTheFile()
    {
        var upload = Render<FeedUpload>();
        upload.FindAll("select")[1].Change("GOOGLE_TSV");
        upload.FindAll("select")[2].Change("CREATE_ONLY");

        var target = await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Begin("my shop.tsv", 2_000_000));

        // It is looked at first, unless somebody wants it otherwise.
        Assert.Equal("/admin/feeds/upload?filename=my%20shop.tsv&feedType=PRODUCTS&format=GOOGLE_TSV&mode=CREATE_ONLY&dryRun=true", target.Url);
        upload = Render<FeedUpload>();
        upload.Find("input[type=checkbox]").Change(false);
        target = await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Begin("my shop.tsv", 2_000_000));
        Assert.DoesNotContain("dryRun", target.Url, StringComparison.Ordinal);
        Assert.Equal("token", target.Token);
    }

    [Fact]
    public async Task Progress_FillsTheBar()
    {
        var upload = Render<FeedUpload>();
        await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Begin("shop.csv", 2_000_000));

        await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Progress(500_000));

        Assert.Contains("500.0 kB of 2.0 MB", upload.Markup, StringComparison.Ordinal);
        Assert.Equal("25", upload.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
    }

    [Fact]
    public async Task Done_LeadsToTheFeed()
    {
        var upload = Render<FeedUpload>();

        await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Done("RmVlZDo/MQ=="));

        Assert.Equal("/admin/feeds/RmVlZDo~MQ%3D%3D", new Uri(Services.GetRequiredService<NavigationManager>().Uri).AbsolutePath);
    }

    [Fact]
    public async Task Fail_SaysWhyAndTakesTheNextFile()
    {
        var upload = Render<FeedUpload>();
        await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Begin("shop.csv", 10));

        await upload.InvokeAsync(() => upload.FindComponent<UploadZone>().Instance.Fail("The file is too large."));

        Assert.Equal("The file is too large.", upload.Find("[role=alert]").LastChild!.TextContent);
        Assert.NotNull(upload.Find("input[type=file]"));
    }
}
