using System.Globalization;
using Commerce.Admin;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class AdminPiecesTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+49 30", "\"'+49 30\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("-5.00", "-5.00")]
    [InlineData("-5-cmd", "\"'-5-cmd\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void CsvLine_WithACell_IsQuotedAndHarmless(string cell, string written)
        => Assert.Equal($"1,{written}\r\n", CsvLine.Of("1", cell));

    [Theory]
    [InlineData("en-US", 1999, "USD", "$19.99")]
    [InlineData("en-US", -1999, "USD", "-$19.99")]
    [InlineData("de-DE", 123456, "EUR", "1.234,56 €")]
    [InlineData("en-US", 1999, "JPY", "¥1,999")]
    [InlineData("en-US", 1999, "XXX", "XXX19.99")]
    public void Money_InACulture_HasTheCurrencysDigits(string culture, long cents, string currency, string written)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(written, Money.Format(cents, currency).Replace(' ', ' '));
    }

    [Fact]
    public void CategoryTree_WithParents_PutsChildrenBelowThem()
    {
        CategoryNode[] categories = [Node("a"), Node("b", "c"), Node("c"), Node("d", "b"), Node("e", "elsewhere")];

        Assert.Equal(["a0", "c0", "b1", "d2", "e0"], CategoryTree.Flatten(categories).Select(place => $"{place.Category.Id}{place.Depth}"));
    }

    [Theory]
    [InlineData("?page=3", "")]
    [InlineData("?page=x&after=abc&size=7", "?page=2&after=abc")]
    [InlineData("?page=-1&before=abc&size=20", "?page=2&before=abc&size=20")]
    [InlineData("?page=4&after=a&before=b", "?page=4&after=a")]
    [InlineData("?last=true&page=9", "?page=9&last=true")]
    [InlineData("?last=perhaps", "")]
    [InlineData("?page=lost", "?page=lost")]
    public void PageQuery_OfAnAddress_LeavesOutWhatMakesNoSense(string address, string kept)
    {
        var given = System.Web.HttpUtility.ParseQueryString(address);
        var query = new QueryStringBuilder();

        PageQuery.Of(given["page"], given["after"], given["before"], given["last"], given["size"]).AddTo(query);

        Assert.Equal(kept, query.ToString());
    }

    [Theory]
    [InlineData("SHOPIFY_CSV", "FAILED", "Shopify CSV")]
    [InlineData(null, "PENDING", "Not yet known")]
    [InlineData(null, "FAILED", "No known format")]
    [InlineData(null, "CANCELLED", "No known format")]
    public void Words_OfAFeedsFormat_SayWhetherItIsStillLookedFor(string? format, string status, string words)
        => Assert.Equal(words, Words.FeedFormat(format, status));

    [Theory]
    [InlineData("/files/0123", "/admin/pictures/0123")]
    [InlineData("/files/../admin?x", "/admin/pictures/..%2Fadmin%3Fx")]
    [InlineData("https://cdn.example/files/a.png", "https://cdn.example/files/a.png")]
    public void Picture_OfTheShop_GoesThroughTheAdmin(string url, string address) => Assert.Equal(address, AdminLinks.Picture(url));

    [Fact]
    public void PageQuery_Backwards_AsksForTheLastOnesBeforeTheCursor()
    {
        var variables = new Dictionary<string, object?>();

        new PageQuery(3, After: "x").Previous(new PageInfo(true, true, "start", "end")).AddTo(variables);

        Assert.Equal(new Dictionary<string, object?> { ["last"] = 50, ["before"] = "start" }, variables);
    }

    [Theory]
    [InlineData("UHJvZHVjdDox")]
    [InlineData("a/b+c==")]
    public void Segment_OfAGlobalId_ReadsBack(string id)
    {
        var segment = AdminLinks.Segment(id);

        Assert.DoesNotContain('/', segment);
        Assert.Equal(id, AdminLinks.IdOf(Uri.UnescapeDataString(segment)));
    }

    [Theory]
    [InlineData("PARTIALLY_SHIPPED", "Partially shipped")]
    [InlineData("SKU_MISSING", "SKU missing")]
    public void Words_OfAnUnknownValue_ArePlain(string value, string words) => Assert.Equal(words, Words.Plain(value));

    private static CategoryNode Node(string id, string? parent = null) => new(id, id, id, null, true, 0, parent is null ? null : new CategoryParent(parent));
}
