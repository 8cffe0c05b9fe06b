using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Pictures that only staff may see come through the admin, and nothing else does.</summary>
public sealed class PictureEndpointTests
{
    private static readonly string Checksum = new('a', 64);

    private readonly FakeApi api = new FakeApi().Data("SignIn", Answers.Tokens("signIn"));

    [Fact]
    public async Task Picture_AsStaff_ComesWithTheirToken()
    {
        string? token = null;
        api.Files[$"/files/{Checksum}"] = request =>
        {
            token = request.Headers.Authorization?.Parameter;
            return File("image/png");
        };
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        var response = await admin.GetAsync($"/admin/pictures/{Checksum}");

        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("access-1", token);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl is { Private: true, Public: false });
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Picture_ThatTheBrowserHas_IsNotSentAgain()
    {
        api.Files[$"/files/{Checksum}"] = request => request.Headers.IfNoneMatch.Any(known => known.Tag == $"\"{Checksum}\"")
            ? new HttpResponseMessage(HttpStatusCode.NotModified)
            : File("image/png");
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, $"/admin/pictures/{Checksum}");
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{Checksum}\"");

        Assert.Equal(HttpStatusCode.NotModified, (await admin.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Picture_WithoutSigningIn_IsRefusedWithoutAskingTheApi()
    {
        api.Files[$"/files/{Checksum}"] = _ => throw new InvalidOperationException("Nobody is signed in.");
        await using var admin = await AdminHost.StartAsync(api);

        Assert.Equal(HttpStatusCode.Unauthorized, (await admin.GetAsync($"/admin/pictures/{Checksum}")).StatusCode);
    }

    [Theory]
    [InlineData("..%2Fgraphql")]
    [InlineData("https:%2F%2Fevil.example")]
    [InlineData("AAAA")]
    public async Task Picture_OfAnythingButAChecksum_IsNotFound(string checksum)
    {
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/pictures/{checksum}")).StatusCode);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public async Task Picture_ThatIsNone_IsNotFound(string type)
    {
        api.Files[$"/files/{Checksum}"] = _ => File(type);
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/pictures/{Checksum}")).StatusCode);
    }

    [Fact]
    public async Task Picture_WhileTheApiIsAway_SaysSo()
    {
        await using var admin = await AdminHost.StartAsync(api);
        await admin.SignInAsync();
        api.IsDown = true;

        Assert.Equal(HttpStatusCode.BadGateway, (await admin.GetAsync($"/admin/pictures/{Checksum}")).StatusCode);
    }

    private static HttpResponseMessage File(string type) => new(HttpStatusCode.OK)
    {
        Content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue(type) } }
    };
}
