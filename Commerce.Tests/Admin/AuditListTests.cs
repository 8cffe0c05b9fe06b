using Bunit;
using Commerce.Admin.Audit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Who changed what, at the desk.</summary>
public sealed class AuditListTests : ComponentTest
{
    public AuditListTests()
    {
        SignInAs("ADMIN");
        Api.Data("AuditLogs", $$$"""
            {"auditLogs":{"nodes":[{"id":"A1","actorType":"USER","actorId":1,"actorEmail":"mia@example.com","action":"coupon.update","targetType":"Coupon","targetId":"7","target":"Q291cG9uOjc=",
            "metadata":"{\"old\":{\"DiscountValueCents\":1000,\"IsActive\":true},\"new\":{\"DiscountValueCents\":2500,\"IsActive\":true}}","ipAddress":"10.0.0.7","userAgent":"Browser","createdAt":"2026-01-01T00:00:00Z"},
            {"id":"A2","actorType":"API_KEY","actorId":3,"actorEmail":null,"action":"order.cancel","targetType":"Order","targetId":"9","target":"T3JkZXI6OQ==","metadata":null,"ipAddress":null,"userAgent":null,"createdAt":"2026-01-01T00:00:00Z"}],
            "pageInfo":{{{Answers.NoPage}}},"totalCount":2} }
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Entries_SayWhoChangedWhatFromWhatToWhat()
    {
        var page = Open();

        Assert.Contains("Discount value: 10.00 → 25.00", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Contains("Key 3", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("/admin/orders/T3JkZXI6OQ%3D%3D", page.Find("tbody .over").GetAttribute("href"));

        page.Find("tbody .row-link").Click();
        Assert.Equal(["10.00", "25.00"], page.FindAll("dialog .old, dialog .new").Select(value => value.TextContent));
        Assert.Equal("/admin/audit?object=Q291cG9uOjc%3D", page.Find("dialog .buttons a").GetAttribute("href"));
    }

    [Fact]
    public void History_OfOneObject_AsksForItAlone()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/audit?object=Q291cG9uOjc%3D&by=user");

        var page = Open();

        var asked = Api.Last("AuditLogs").Variables;
        Assert.Equal("Q291cG9uOjc=", asked.GetProperty("target").GetString());
        Assert.Equal("""{"and":[{"actorType":{"in":["USER"]}}]}""", asked.GetProperty("where").GetRawText());
        Assert.Contains("One object", page.FindAll(".chip")[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"old":{"status":"PENDING"},"new":{"status":"PARTIALLY_SHIPPED","note":""}}""", "Status: Pending → Partially shipped")]
    [InlineData("""{"old":null,"new":{"lines":[{"OrderItemId":4,"Quantity":2}],"isActive":false}}""", "Lines:  → order item id 4, quantity 2|Is active:  → no")]
    [InlineData("no json", "Details:  → no json")]
    [InlineData("[1]", "")]
    [InlineData(null, "")]
    public void Details_AreReadAsFields(string? details, string words)
        => Assert.Equal(words, string.Join('|', ValueChange.Of(details).Select(change => $"{change.Field}: {change.Old} → {change.New}")));

    private IRenderedComponent<AuditList> Open()
    {
        var page = Render<AuditList>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
