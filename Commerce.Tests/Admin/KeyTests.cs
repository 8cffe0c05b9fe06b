using Bunit;
using Commerce.Admin.Keys;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class KeyTests : ComponentTest
{
    private const string Scopes = """{"apiScopes":[{"name":"catalog:read","description":"Costs and stock","isUsable":true},{"name":"orders:read","description":"Orders","isUsable":true},{"name":"settings:write","description":"Taxes","isUsable":false}]}""";

    public KeyTests() => SignInAs("ADMIN");

    [Fact]
    public async Task Key_ThatIsMade_ShowsItsSecretOnce()
    {
        Api.Data("ApiKeys", List()).Data("ApiScopes", Scopes)
            .Data("CreateApiKey", """{"createApiKey":{"createdApiKey":{"secret":"cmk_shown","apiKey":{"id":"K1","name":"Till"} },"errors":null} }""");
        var page = Render<KeyList>();
        page.WaitForElement(".empty");

        await page.Find(".page-header button").ClickAsync();
        Assert.Equal("Say what it is for.", page.Find("dialog .why").TextContent);
        await page.Find("dialog input").InputAsync("Till");
        // What the role cannot use is not offered.
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("dialog input[type=checkbox]").Count));
        await page.FindAll("dialog input[type=checkbox]")[0].ChangeAsync(true);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("cmk_shown", page.Find("#secret").GetAttribute("value")));
        Assert.Equal("""["catalog:read"]""", Api.Last("CreateApiKey").Variables.GetProperty("input").GetProperty("scopes").GetRawText());
        await page.Find(".secret .quiet").ClickAsync();
        Assert.Empty(page.FindAll("#secret"));
    }

    [Fact]
    public async Task UnusedScopes_AreTakenAwayFromTheList()
    {
        Api.Data("ApiKeys", List(Row("K1", "Till", """["catalog:read","orders:read"]""", """["orders:read"]""")))
            .Data("TrimApiKey", """{"trimApiKey":{"apiKey":{"id":"K1","name":"Till"},"errors":null} }""");
        var page = Render<KeyList>();

        await page.WaitForElement("tbody .over").ClickAsync();
        Assert.Contains("orders:read", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("1 scope", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"id":"K1","scopes":["orders:read"]}""", Api.Last("TrimApiKey").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task Key_WithTwoSecrets_IsRotatedOnlyWhereTheNewerIsLost()
    {
        Api.Data("ApiKey", """
            {"node":{"id":"K1","name":"Till","scopes":["catalog:read"],"unusedScopes":[],"scopeUses":[{"scope":"catalog:read","lastUsedAt":"2026-01-01T00:00:00Z"}],"isActive":true,"isRevoked":false,
            "createdAt":"2026-01-01T00:00:00Z","expiresAt":null,"lastUsedAt":null,"rotatedAt":"2026-01-01T00:00:00Z","previousExpiresAt":"2999-01-01T00:00:00Z","previousUsedAt":null,"user":null},"apiScopes":[]}
            """).Data("RotateApiKey", """{"rotateApiKey":{"createdApiKey":{"secret":"cmk_second","apiKey":{"id":"K1","name":"Till"} },"errors":null} }""");
        var page = Render<KeyPage>(parameters => parameters.Add(key => key.Id, "K1"));
        Assert.Contains("Two keys work", page.WaitForElement(".page-header .status").TextContent, StringComparison.Ordinal);

        await page.FindAll(".steps button")[1].ClickAsync();
        Assert.NotEmpty(page.Find("dialog .why").TextContent);
        await page.Find("dialog input[type=checkbox]").ChangeAsync(true);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("cmk_second", page.Find("#secret").GetAttribute("value")));
        Assert.True(Api.Last("RotateApiKey").Variables.GetProperty("input").GetProperty("newIsLost").GetBoolean());
    }

    private static string Row(string id, string name, string scopes, string unused) => $$"""
        {"id":"{{id}}","name":"{{name}}","scopes":{{scopes}},"unusedScopes":{{unused}},"isActive":true,"isRevoked":false,"createdAt":"2026-01-01T00:00:00Z","expiresAt":null,"lastUsedAt":null,"previousExpiresAt":null,"user":{"id":"U1","email":"a@example.com","firstName":"Ada","lastName":"King"} }
        """;

    private static string List(params string[] rows) => $$"""{"apiKeys":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";
}
