using System.Xml.Linq;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Shared;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>The secrets that all nodes share.</summary>
[RequiresPostgres]
public sealed class SharedSecretsTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    private const string KeysSecret = "0123456789abcdef0123456789abcdef";

    [ContractFact]
    public async Task GetOrAdd_ManyAtOnce_AgreeOnOne()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Secrets(null).GetOrAdd("of-many", () => $"{n}"))));

        Assert.Single(made.Distinct());
        Assert.Equal(made[0], Secrets(null).GetOrAdd("of-many", () => "too late"));
    }

    [ContractFact]
    public async Task Secret_WithAKey_IsReadByWhoHasItOnly()
    {
        Assert.Equal("open sesame", Secrets(KeysSecret).GetOrAdd("sealed", () => "open sesame"));

        Assert.Equal("open sesame", Secrets(KeysSecret).GetOrAdd("sealed", () => "another"));
        Assert.Contains("set Keys:Secret", Assert.Throws<SettingException>(() => Secrets(null).GetOrAdd("sealed", () => "another")).Message, StringComparison.Ordinal);
        Assert.Contains("another Keys:Secret", Assert.Throws<SettingException>(() => Secrets(KeysSecret + "x").All("sealed")).Message, StringComparison.Ordinal);
        await using var context = (PostgresCommerceDbContext)database.NewContext();
        Assert.DoesNotContain("sesame", (await context.SharedSecrets.SingleAsync(secret => secret.Name == "sealed")).Value, StringComparison.Ordinal);
    }

    [ContractFact]
    public void Secret_FromBeforeThereWasAKey_StaysReadable()
    {
        Secrets(null).Add("old", "plain");

        Assert.Equal(["plain"], Secrets(KeysSecret).All("old"));
    }

    [Fact]
    public void Cipher_ShortKey_IsRefused() => Assert.Contains("32 characters", Assert.Throws<SettingException>(() => new SecretCipher("short")).Message, StringComparison.Ordinal);

    [Fact]
    public void Cipher_ValueOfAnotherName_IsRefused()
    {
        var cipher = new SecretCipher(KeysSecret);

        Assert.Throws<SettingException>(() => cipher.Decrypt("b", cipher.Encrypt("a", "value")));
    }

    [ContractFact]
    public void Keys_OfAFolder_AreTakenOverOnce()
    {
        var folder = Directory.CreateTempSubdirectory("commerce-keys");
        File.WriteAllText(Path.Combine(folder.FullName, "key-1.xml"), "<?xml version=\"1.0\"?>\n<key id=\"1\"><value>x</value></key>");
        var keys = new SharedKeys(Secrets(KeysSecret));

        keys.TakeOver(folder.FullName);
        keys.TakeOver(folder.FullName);
        keys.StoreElement(new XElement("key", new XAttribute("id", "2")), "key-2");

        Assert.Equal(["1", "2"], keys.GetAllElements().Select(key => key.Attribute("id")!.Value).Order());
        keys.TakeOver(Path.Combine(folder.FullName, "nothing"));
        folder.Delete(recursive: true);
    }

    private SharedSecrets Secrets(string? secret) => new(database.Get<IDbContextFactory<PostgresCommerceDbContext>>(), new SecretCipher(secret), database.Clock);
}
