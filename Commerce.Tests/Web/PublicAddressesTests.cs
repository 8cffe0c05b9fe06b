using System.Net;
using Commerce.Domain.Web;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Web;

/// <summary>Which addresses are those of the public internet, however they are written.</summary>
public sealed class PublicAddressesTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::8.8.8.8")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2002:a9fe:a9fe::")]
    [InlineData("2a00:1450::5efe:10.0.0.1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Contains_SpecialAddress_IsFalse(string address) => Assert.False(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700::1111")]
    [InlineData("2002:808:808::1")]
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("::ffff:8.8.8.8")]
    public void Contains_PublicAddress_IsTrue(string address) => Assert.True(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Fact]
    public void Contains_AnyIPv4InsideOfIPv6_IsWhatTheIPv4Is() => Prop.ForAll(AnyIPv4(), v4 =>
    {
        var expected = PublicAddresses.Contains(new IPAddress(v4));
        return new[]
        {
            new IPAddress(v4).MapToIPv6(),
            new IPAddress([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, .. v4]),
            new IPAddress([0x20, 0x02, .. v4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            new IPAddress([0x2A, 0, 0x14, 0x50, 0, 0, 0, 0, 0, 0, 0x5E, 0xFE, .. v4]),
        }.All(form => PublicAddresses.Contains(form) == expected);
    }).Check(Config);

    [Fact]
    public void Contains_AnyIPv6OutsideOfGlobalUnicast_IsFalse() => Prop.ForAll(
        Gen.Choose(0, 255).ArrayOf(16).ToArbitrary(),
        numbers =>
        {
            var address = new IPAddress(numbers.Select(number => (byte)number).ToArray());
            var isCarrier = address.IsIPv4MappedToIPv6 || address.ToString().StartsWith("64:ff9b::", StringComparison.Ordinal);
            return isCarrier || (numbers[0] & 0xE0) == 0x20 || !PublicAddresses.Contains(address);
        }).Check(Config);

    [Fact]
    public async Task Connect_AnyPrivateIPv4InAnySpelling_IsRefused()
    {
        var gate = new WebGate(WebOptions.Default, new SystemWebNames());
        byte[][] addresses = [[127, 0, 0, 1], [10, 0, 0, 7], [169, 254, 169, 254], [192, 168, 0, 1], [100, 64, 1, 2]];
        foreach (var bytes in addresses)
        {
            var number = (uint)((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]);
            string[] spellings =
            [
                string.Join('.', bytes), $"{number}", $"0x{number:x}", string.Join('.', bytes.Select(part => $"0x{part:x}")),
                string.Join('.', bytes.Select(part => "0" + Convert.ToString(part, 8))), $"{bytes[0]}.{number & 0xFFFFFF}", $"[::ffff:{string.Join('.', bytes)}]",
            ];
            foreach (var spelling in spellings)
            {
                // As a client reads it: some spellings are made plain there, the others by the system.
                var host = WebGate.Check($"http://{spelling}/").IdnHost;
                var refusal = await Assert.ThrowsAsync<WebRefusal>(() => gate.ConnectAsync(new DnsEndPoint(host, 80), default));
                Assert.Equal((spelling, WebFailure.PrivateAddress), (spelling, refusal.Failure));
            }
        }
    }

    private static Arbitrary<byte[]> AnyIPv4() =>
        Gen.Choose(0, 255).Zip(Gen.Choose(0, 255)).Zip(Gen.Choose(0, 255).Zip(Gen.Choose(0, 255)))
            .Select(pairs => new[] { (byte)pairs.Item1.Item1, (byte)pairs.Item1.Item2, (byte)pairs.Item2.Item1, (byte)pairs.Item2.Item2 }).ToArbitrary();
}
