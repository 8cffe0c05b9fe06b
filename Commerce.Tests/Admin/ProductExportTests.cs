using System.Net;
using System.Text;
using Bunit;
using Commerce.Admin.Catalog.Export;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductExportTests : ComponentTest
{
    private const string Categories = """{"categories":{"nodes":[{"id":"C1","name":"Cups","slug":"cups","description":null,"isActive":true,"productCount":1,"parent":null},{"id":"C2","name":"Mugs","slug":"mugs","description":null,"isActive":true,"productCount":1,"parent":{"id":"C1"}}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}""";

    [Fact]
    public void Page_FromANarrowedList_BeginsWithIt()
    {
        Api.Data("Categories", Categories);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products/export?status=hidden&category=mugs,cups&search=red");

        var page = Render<ProductExportPage>();

        Assert.Equal(["hidden", "mugs"], page.FindAll("option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal("red", page.Find("input[name=search]").GetAttribute("value"));
        Assert.Equal(("get", "/admin/products/export/file"), (page.Find("form").GetAttribute("method"), page.Find("form").GetAttribute("action")));
        Assert.Equal("SHOPIFY_CSV", page.Find("input[name=format][checked]").GetAttribute("value"));
    }
}

/// <summary>The file on its way through the admin.</summary>
public sealed class ProductExportEndpointTests
{
    [Fact]
    public async Task File_AsTheFormAsks_IsPassedOnAsItComes()
    {
        HttpRequestMessage? asked = null;
        var api = new FakeApi().Data("SignIn", Answers.Tokens("signIn"));
        api.Files["/product-exports"] = request =>
        {
            asked = request;
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("Title\r\n", Encoding.UTF8, "text/csv") };
            answer.Content.Headers.ContentDisposition = new("attachment") { FileName = "products.csv" };
            return answer;
        };
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.GetAsync("/admin/products/export/file?format=SHOPIFY_CSV&status=active&category=mugs&search=&brand=");

        Assert.Equal("Title\r\n", await response.Content.ReadAsStringAsync());
        Assert.Equal("products.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("/product-exports?format=SHOPIFY_CSV&active=true&category=mugs&files=http", asked!.RequestUri!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("Bearer", asked.Headers.Authorization?.Scheme);
    }
}
