using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

public sealed class ShopKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-keys-").FullName;

    [Fact]
    public async Task Restart_OnTheSameData_ReadsWhatWasProtectedBefore()
    {
        string secret;
        await using (var before = Start()) secret = Protector(before).Protect("a cookie");

        await using var after = Start();

        Assert.Equal("a cookie", Protector(after).Unprotect(secret));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_folder, "keys")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IDataProtector Protector(WebApplicationFactory<Program> factory)
        => factory.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Production");
        host.UseContentRoot(AppContext.BaseDirectory);
        host.UseSetting("Data:Folder", _folder);
    });
}
