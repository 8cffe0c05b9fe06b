using Bunit;
using Commerce.Admin.Account;
using Commerce.Admin.People;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class PeopleTests : ComponentTest
{
    private const string Nobody = """{"staffInvitations":[]}""";

    public PeopleTests() => SignInAs("ADMIN");

    [Fact]
    public async Task Invitation_IsSent_AndShownUntilItIsTakenBack()
    {
        Api.Data("People", List()).Data("Invitations", Nobody).Data("InviteStaff", """{"inviteStaff":{"staffInvitation":{"id":"I1","email":"new@example.com"},"errors":null} }""");
        var page = Render<PeopleList>();
        page.WaitForElement(".empty");

        await page.Find(".page-header button").ClickAsync();
        await page.Find("dialog input").InputAsync("new@example.com");
        await page.Find("dialog select").ChangeAsync("OBSERVER");
        Api.Data("Invitations", """{"staffInvitations":[{"id":"I1","email":"new@example.com","role":"OBSERVER","createdAt":"2026-01-01T00:00:00Z","expiresAt":"2026-01-08T00:00:00Z","invitedBy":{"firstName":"Ada","lastName":"King"} }]}""");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Observer", page.Find(".invited").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"email":"new@example.com","role":"OBSERVER"}""", Api.Last("InviteStaff").Variables.GetProperty("input").GetRawText());
        Api.Data("Invitations", Nobody).Data("WithdrawInvitation", """{"withdrawInvitation":{"staffInvitation":{"id":"I1","email":"new@example.com"},"errors":null} }""");
        await page.Find(".invited .link").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".invited")));
    }

    [Fact]
    public async Task Role_IsGivenFromTheList()
    {
        Api.Data("People", List("""{"id":"U2","email":"bo@example.com","firstName":"Bo","lastName":"Berg","role":"SUPPORT","isActive":true,"twoFactorEnabled":true,"createdAt":"2026-01-01T00:00:00Z","sessions":{"totalCount":2,"nodes":[]} }"""))
            .Data("Invitations", Nobody).Data("SetUserRole", """{"setUserRole":{"user":{"id":"U2","role":"ADMIN"},"errors":null} }""");
        var page = Render<PeopleList>();

        await page.WaitForElement("tbody button.row-link").ClickAsync();
        Assert.Contains("Switch two-factor off", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.FindAll("dialog .steps button")[0].ClickAsync();
        Assert.Equal("Choose another role.", page.Find("dialog .why").TextContent);
        await page.Find("dialog select").ChangeAsync("ADMIN");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Bo Berg is Administrator now.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Account_SwitchesTheSecondFactorOn_AndShowsTheCodesOnce()
    {
        Api.Data("MyAccount", """
            {"me":{"id":"U1","email":"mia@example.com","firstName":"Mia","lastName":"Merchant","role":"ADMIN","twoFactorEnabled":false,"apiKeys":{"nodes":[]},
            "sessions":{"nodes":[{"id":"S1","ipAddress":"203.0.113.1","userAgent":"Mozilla/5.0 (Windows NT 10.0) Firefox/130.0","createdAt":"2026-01-01T00:00:00Z","lastActivityAt":"2026-01-01T00:00:00Z","expiresAt":"2026-02-01T00:00:00Z","isCurrent":true},
            {"id":"S2","ipAddress":null,"userAgent":null,"createdAt":"2026-01-01T00:00:00Z","lastActivityAt":"2026-01-01T00:00:00Z","expiresAt":"2026-02-01T00:00:00Z","isCurrent":false}]} } }
            """).Data("BeginTwoFactor", """{"beginTwoFactor":{"twoFactorSetup":{"key":"ABCDEFGH","uri":"otpauth://totp/x"},"errors":null} }""")
            .Data("EnableTwoFactor", """{"enableTwoFactor":{"recoveryCodes":["aaaaa-bbbbb"],"errors":null} }""").Data("EndSession", """{"endSession":{"ended":true,"errors":null} }""");
        var page = Render<MyAccountPage>();
        Assert.Contains("Firefox on Windows", page.WaitForElement(".rows").TextContent, StringComparison.Ordinal);

        await page.FindAll("button").Single(button => button.TextContent.Contains("Switch on", StringComparison.Ordinal)).ClickAsync();
        await page.Find("dialog input").InputAsync("my password");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("ABCD EFGH", page.Find("dialog .key").TextContent));
        await page.Find("dialog input").InputAsync("123456");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("aaaaa-bbbbb", page.Find(".codes").TextContent, StringComparison.Ordinal));
        await page.Find(".codes button").ClickAsync();
        Assert.Empty(page.FindAll(".codes"));

        await page.FindAll(".rows button")[0].ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("ended", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("S2", Api.Last("EndSession").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    private static string List(params string[] rows) => $$"""{"users":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";
}
