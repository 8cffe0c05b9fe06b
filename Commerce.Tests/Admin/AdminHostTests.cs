using System.Net;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>The admin over HTTP: who gets in, and what passes by the circuit.</summary>
public sealed class AdminHostTests
{
    private readonly FakeApi api = new FakeApi()
        .Data("SignIn", Answers.Tokens("signIn"))
        .Data("SignOut", """{"signOut":{"signedOut":true}}""")
        .Data("Categories", Answers.Categories)
        .Data("Products", Answers.Products("Linen shirt"));

    [Fact]
    public async Task Page_WithoutSigningIn_LeadsToTheSignInAndBack()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var response = await admin.GetAsync("/admin/products?search=hat");

        Assert.Equal("/admin/sign-in?returnUrl=%2Fadmin%2Fproducts%3Fsearch%3Dhat", response.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task SignIn_AsStaff_OpensThePageThatWasWanted()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var entered = await admin.SignInAsync(query: "?returnUrl=%2Fadmin%2Fproducts%3Fsearch%3Dhat");
        var page = await (await admin.GetAsync("/admin/products?search=hat")).Content.ReadAsStringAsync();

        Assert.EndsWith("/admin/products?search=hat", entered.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Linen shirt", page, StringComparison.Ordinal);
        Assert.Contains("Mia Merchant", page, StringComparison.Ordinal);
        Assert.Equal("access-1", api.Last("Products").Token);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/admin/sign-in")]
    [InlineData("/administrator")]
    public async Task SignIn_WithAStrangersReturnAddress_StaysHere(string address)
    {
        await using var admin = await AdminHost.StartAsync(api);

        var entered = await admin.SignInAsync(query: "?returnUrl=" + Uri.EscapeDataString(address));

        Assert.EndsWith("/admin/today", entered.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", entered.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_AsACustomer_IsRefusedAndSignedOutAgain()
    {
        api.Data("SignIn", Answers.Tokens("signIn", role: "CUSTOMER"));
        await using var admin = await AdminHost.StartAsync(api);

        var page = await (await admin.SignInAsync()).Content.ReadAsStringAsync();

        Assert.Contains("This place is for the shop", page, StringComparison.Ordinal);
        Assert.Equal("access-1", api.Last("SignOut").Token);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.GetAsync("/admin/products")).StatusCode);
    }

    [Fact]
    public async Task SignIn_Refused_SaysWhyAndKeepsTheEmailOnly()
    {
        api.Data("SignIn", """{"signIn":{"authTokens":null,"errors":[{"message":"Email or password is wrong.","code":"INVALID_CREDENTIALS"}]}}""");
        await using var admin = await AdminHost.StartAsync(api);

        var page = await (await admin.SignInAsync(password: "hunter2")).Content.ReadAsStringAsync();

        Assert.Contains("Email or password is wrong.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"mia@example.com\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_OfALockedAccount_SaysHowLong()
    {
        var until = DateTimeOffset.UnixEpoch.AddYears(1000).ToString("O");
        api.Data("SignIn", $$"""{"signIn":{"authTokens":null,"errors":[{"message":"Later.","code":"ACCOUNT_LOCKED","until":"{{until}}"}]} }""");
        await using var admin = await AdminHost.StartAsync(api);

        var page = await (await admin.SignInAsync()).Content.ReadAsStringAsync();

        Assert.Matches(@"There were too many failed attempts\. Try again in \d+ minutes\.", page);
    }

    [Fact]
    public async Task SignIn_WithASecondFactor_AsksForTheCode_UntilItIsRight()
    {
        api.Data("SignIn", """{"signIn":{"authTokens":null,"errors":[{"message":"Enter the code.","code":"TWO_FACTOR_REQUIRED","challenge":"cmt_challenge"}]} }""");
        await using var admin = await AdminHost.StartAsync(api);
        var asked = await (await admin.SignInAsync(query: "?returnUrl=%2Fadmin%2Forders")).Content.ReadAsStringAsync();
        Assert.Contains("name=\"Form.Code\"", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", asked, StringComparison.Ordinal);

        api.Data("ConfirmSignIn", """{"confirmSignIn":{"authTokens":null,"errors":[{"message":"This code is not right.","code":"WRONG_CODE"}]} }""");
        var wrong = await (await EnterAsync(asked)).Content.ReadAsStringAsync();
        Assert.Contains("This code is not right.", wrong, StringComparison.Ordinal);
        api.Data("ConfirmSignIn", Answers.Tokens("confirmSignIn"));
        var entered = await EnterAsync(wrong);

        Assert.Equal("/admin/orders", entered.Headers.Location!.AbsolutePath);
        Assert.Equal("""{"challenge":"cmt_challenge","code":"123456"}""", api.Last("ConfirmSignIn").Variables.GetProperty("input").GetRawText());

        Task<HttpResponseMessage> EnterAsync(string page) => admin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/sign-in?returnUrl=%2Fadmin%2Forders")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in", ["__RequestVerificationToken"] = AdminHost.Token(page), ["Form.Challenge"] = "cmt_challenge", ["Form.Code"] = " 123456 "
            })
        });
    }

    [Fact]
    public async Task Invitation_ThatIsFollowed_MakesTheAccountAndSignsIn()
    {
        api.Data("InvitationOffer", """{"invitationOffer":{"email":"new@example.com","role":"MERCHANDISER","expiresAt":"2999-01-01T00:00:00Z"} }""")
            .Data("AcceptInvitation", """{"acceptInvitation":{"email":"new@example.com","errors":null} }""");
        await using var admin = await AdminHost.StartAsync(api);
        var response = await admin.GetAsync("/admin/accept-invitation?token=cmt_x");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("new@example.com", page, StringComparison.Ordinal);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());

        var entered = await admin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/accept-invitation")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "accept-invitation", ["__RequestVerificationToken"] = AdminHost.Token(page), ["Form.Token"] = "cmt_x",
                ["Form.FirstName"] = "Ada", ["Form.LastName"] = "King", ["Form.Password"] = "long enough indeed"
            })
        });

        Assert.Equal("/admin/today", entered.Headers.Location!.AbsolutePath);
        Assert.Equal("new@example.com", api.Last("SignIn").Variables.GetProperty("input").GetProperty("email").GetString());
        api.Data("InvitationOffer", """{"invitationOffer":null}""");
        Assert.Contains("This link does not work", await (await admin.GetAsync("/admin/accept-invitation?token=cmt_x")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithoutItsToken_IsRefused()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var response = await admin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "sign-in", ["Form.Email"] = "a", ["Form.Password"] = "b" })
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(api.Requests, request => request.Operation == "SignIn");
    }

    [Fact]
    public async Task SignOut_EndsTheSessionHereAndAtTheApi()
    {
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();
        var page = await (await admin.GetAsync("/admin/products")).Content.ReadAsStringAsync();

        var left = await admin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/sign-out")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = AdminHost.Token(page) })
        });

        Assert.Equal("/admin/sign-in", left.Headers.Location!.ToString());
        Assert.Equal("access-1", api.Last("SignOut").Token);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.GetAsync("/admin/products")).StatusCode);
    }

    [Fact]
    public async Task Tokens_RenewedDuringARequest_GoIntoTheCookieWithTheNext()
    {
        api.Data("SignIn", Answers.Tokens("signIn", expires: "2001-01-01T00:00:00Z")).Data("RefreshToken", Answers.Tokens("refreshToken", access: "access-2"));
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        await admin.GetAsync("/admin/products");
        var next = await admin.GetAsync("/admin/products");

        Assert.Equal("access-2", api.Last("Products").Token);
        Assert.Contains(next.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("commerce.admin=", StringComparison.Ordinal));
        Assert.Single(api.Requests, request => request.Operation == "RefreshToken");
    }

    [Fact]
    public async Task Restart_OfTheAdminAlone_SignsNobodyOut()
    {
        var folder = Directory.CreateTempSubdirectory("commerce-admin").FullName;
        await using var before = await AdminHost.StartAsync(api, folder);
        await before.SignInAsync();

        await using var after = (await AdminHost.StartAsync(api, folder)).WithCookiesOf(before);
        var page = await after.GetAsync("/admin/products");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("Linen shirt", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "keys")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Health_OfTheAdminAlone_IsForEverybody()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var before = await admin.GetAsync("/health/ready");
        admin.Drain.Begin();
        var after = await admin.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, after.StatusCode);
        Assert.Equal("""{"status":"unavailable","checks":{"shutdown":"shutting down"}}""", await after.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Place_BeyondTheRole_SaysWhoseItIs()
    {
        api.Data("SignIn", Answers.Tokens("signIn", "SUPPORT"));
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var page = await (await admin.GetAsync("/admin/feeds")).Content.ReadAsStringAsync();

        Assert.Contains("Feeds are not part of your role", page, StringComparison.Ordinal);
        Assert.Contains("Merchandiser, Administrator", page, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Requests, request => request.Operation == "ProductFeeds");
    }

    [Fact]
    public async Task Address_OfAPlaceThatIsGone_LeadsToTheBeginning()
    {
        api.Answer("Products", """{"data":{"products":null},"errors":[{"message":"no","path":["products"],"extensions":{"code":"HC0078"}}]}""");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.GetAsync("/admin/products?page=2&after=stale");

        Assert.Equal("/admin/products?page=lost", response.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task Pages_ForbidForeignScripts_AndRunNone()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var response = await admin.GetAsync("/admin/sign-in");

        Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*\\ssrc=)", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("SUPPORT", false)]
    [InlineData("MERCHANDISER", true)]
    [InlineData("ADMIN", true)]
    public async Task Navigation_OfARole_ShowsWhereItMayGo(string role, bool feeds)
    {
        api.Data("SignIn", Answers.Tokens("signIn", role));
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var page = await (await admin.GetAsync("/admin/products")).Content.ReadAsStringAsync();

        Assert.Contains("href=\"/admin/categories\"", page, StringComparison.Ordinal);
        Assert.Equal(feeds, page.Contains("href=\"/admin/feeds\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_ThatIsNotThere_SaysSoInItsOwnWords()
    {
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.GetAsync("/admin/no/where");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlazorScript_IsServed()
    {
        await using var admin = await AdminHost.StartAsync(api);

        var response = await admin.GetAsync("/_framework/blazor.web.js");

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 100_000);
    }
}
