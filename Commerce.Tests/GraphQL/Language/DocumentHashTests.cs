using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class DocumentHashTests
{
    [Theory]
    [InlineData(HashFormat.Hex, "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData(HashFormat.Base64, "kAFQmDzST7DWlj99KOF_cg")]
    public void ComputeHash_MD5_IsKnown(HashFormat format, string expected) =>
        Assert.Equal(expected, new MD5DocumentHashProvider(format).ComputeHash("abc"u8));

    [Theory]
    [InlineData(HashFormat.Hex, "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData(HashFormat.Base64, "qZk-NkcGgWq6PiVxeFDCbJzQ2J0")]
    public void ComputeHash_SHA1_IsKnown(HashFormat format, string expected) =>
        Assert.Equal(expected, new Sha1DocumentHashProvider(format).ComputeHash("abc"u8));

    [Theory]
    [InlineData(HashFormat.Hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(HashFormat.Base64, "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0")]
    public void ComputeHash_SHA256_IsKnown(HashFormat format, string expected) =>
        Assert.Equal(expected, new Sha256DocumentHashProvider(format).ComputeHash("abc"u8));

    [Fact]
    public void Name_IsWhatClientsSend() => Assert.Equal(
        ["md5Hash", "sha1Hash", "sha256Hash"],
        new IDocumentHashProvider[] { new MD5DocumentHashProvider(), new Sha1DocumentHashProvider(), new Sha256DocumentHashProvider() }
            .Select(provider => provider.Name));
}
