using Bunit;
using Commerce.Admin.Feeds.Mapping;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class FeedMappingTests : ComponentTest
{
    private const string Known = "\"feedColumns\":" + """[{"name":"SKU","meaning":"The SKU"},{"name":"Price","meaning":"What shoppers pay"}],"woocommerce":[],"google":[]""";

    [Fact]
    public void Page_FromAFeed_AsksWhatItsColumnsAreAndImportsItAgain()
    {
        Api.Data("FeedMappings", "{\"feedMappings\":[]," + Known + ""","productFeed":{"id":"F1","filename":"list.csv","format":null,"supplier":null,"unknownColumns":["Artikelnr","Net price"]}}""");
        Api.Data("SaveFeedMapping", """{"saveFeedMapping":{"feedMapping":{"id":"M1","supplier":"Northwind"},"errors":null}}""");
        Api.Data("RepeatProductFeed", """{"repeatProductFeed":{"productFeed":{"id":"F2"},"errors":null}}""");
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/admin/feeds/columns?feed=F1");

        var page = Render<FeedMappingPage>();
        page.Find(".field input").Input("Northwind");
        page.FindAll(".rows select")[0].Change("SKU");
        page.Find("dialog form").Submit();

        Assert.Equal(
            """{"input":{"supplier":"Northwind","columns":[{"column":"Artikelnr","target":"SKU"},{"column":"Net price","target":"Price"}]}}""",
            Api.Last("SaveFeedMapping").Variables.GetRawText());
        Assert.Equal("""{"input":{"id":"F1","supplier":"Northwind"}}""", Api.Last("RepeatProductFeed").Variables.GetRawText());
        Assert.EndsWith("/admin/feeds/F2", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithSuppliers_ShowsAndRemovesThem()
    {
        Api.Data("FeedMappings", """{"feedMappings":[{"id":"M1","supplier":"Northwind","updatedAt":"2026-11-01T00:00:00Z","columns":[{"column":"Nr","target":"SKU"},{"column":"Regal","target":null}]}],""" + Known + "}");
        Api.Data("RemoveFeedMapping", """{"removeFeedMapping":{"removed":true,"errors":null}}""");

        var page = Render<FeedMappingPage>();
        Assert.Contains("Nr → SKU, Regal left out", page.Markup, StringComparison.Ordinal);
        page.Find("[aria-label='Remove Northwind']").Click();
        page.Find("dialog form").Submit();

        Assert.Equal("""{"input":{"id":"M1"}}""", Api.Last("RemoveFeedMapping").Variables.GetRawText());
    }
}
