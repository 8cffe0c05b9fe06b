using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Commerce.Api.Hosting;
using Commerce.Api.Hosting.Telemetry;
using Commerce.Api.Limits;
using Commerce.Domain;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Mail;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Web;
using Commerce.Tests.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>docs/configuration.md has every setting that the code reads, and says of each what it is when nobody sets it.</summary>
public sealed partial class ConfigurationTableTests
{
    private static readonly IConfiguration s_nothing = new ConfigurationBuilder().Build();

    /// <summary>Literals of the sources that look like settings and are none, or the framework's own.</summary>
    private static readonly string[] s_others = ["Commerce:Json", "Logging:Console:FormatterOptions:IncludeScopes", "Logging:Console:IncludeScopes"];

    private static readonly Dictionary<string, string> s_table = ReadTable();

    [Fact]
    public void Table_HasEverySettingOfTheCommandLine() => Assert.Empty(CommandLine.Settings.Except(s_table.Keys));

    [Fact]
    public void Table_HasEverySettingThatTheSourcesName()
    {
        var named = new[] { "Commerce.Api", "Commerce.Domain", "Commerce.Admin" }.SelectMany(Repository.Sources)
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct().Except(s_others).ToList();

        Assert.Contains("Mail:Smtp:Port", named);
        Assert.DoesNotContain(named, name => !s_table.Keys.Any(known => known == name || known.StartsWith(name + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public void Table_SaysWhatHoldsWhenNothingIsSet()
    {
        var said = Defaults().Select(row => $"{row.Name} = {s_table.GetValueOrDefault(row.Name)}");

        Assert.Equal(Defaults().Select(row => $"{row.Name} = {row.Value}"), said);
    }

    private static IEnumerable<(string Name, string Value)> Defaults()
    {
        var catalog = CatalogOptions.From(s_nothing);
        var carts = CartSettings.Default;
        var feeds = FeedOptions.From(s_nothing);
        var payments = PaymentOptions.From(s_nothing, () => "");
        var limits = LimitOptions.From(s_nothing);
        var shop = ShopOptions.From(s_nothing);
        var smtp = MailOptions.From(new ConfigurationBuilder().AddInMemoryCollection([new("Mail:Smtp:Host", "mail")]).Build());
        (string, object)[] settings =
        [
            ("Database:Provider", DataOptions.ProviderOf(s_nothing)),
            ("Carts:AbandonAfter", carts.AbandonAfter), ("Carts:LinkLifetime", carts.LinkLifetime),
            ("Catalog:ShowStock", catalog.ShowStock), ("Catalog:LowStock", catalog.LowStock), ("Catalog:BestSellingDays", catalog.BestSellingDays),
            ("Catalog:BoughtTogetherDays", catalog.BoughtTogetherDays), ("Catalog:ModerateReviews", catalog.ModerateReviews), ("Catalog:FetchImages", catalog.FetchImages),
            ("Store:Currency", StoreOptions.From(s_nothing).CurrencyCode),
            ("Feeds:Tripwires:PriceDropPercent", feeds.PriceDropPercent), ("Feeds:Tripwires:PriceBelowCost", feeds.PriceBelowCost), ("Feeds:Tripwires:StockToZeroPercent", feeds.StockToZeroPercent),
            ("Feeds:Tripwires:ErrorPercent", feeds.ErrorPercent), ("Feeds:Tripwires:MinRows", feeds.MinRows),
            ("Payments:GatewayTimeoutSeconds", payments.GatewayTimeout.TotalSeconds), ("Payments:CancelUnpaidAfterHours", payments.UnpaidLifetime.TotalHours),
            ("Refunds:ApprovalAboveCents", RefundOptions.From(s_nothing).ApprovalAboveCents),
            ("Limits:PointsPerSecond", limits.PointsPerSecond), ("Limits:Burst", limits.Burst), ("Limits:CountLocal", limits.CountsLocal),
            ("Shop:Name", shop.Name), ("Shop:StorefrontUrl", shop.StorefrontUrl), ("Shop:AdminUrl", shop.AdminUrl),
            ("Mail:From", smtp.Sender.Address), ("Mail:Smtp:Port", smtp.Smtp!.Port), ("Mail:Smtp:StartTls", smtp.Smtp.StartTls),
            ("Web:Ports", string.Join(", ", WebOptions.From(s_nothing).Ports.Order())),
            ("Telemetry:SlowRequestMilliseconds", RequestLogOptions.From(s_nothing, false).SlowAfter.TotalMilliseconds),
            .. OfTheEngine("HotChocolate.Execution.Options.RequestLimits"), .. OfTheEngine("HotChocolate.AspNetCore.StreamLimits"),
        ];
        return settings.Select(setting => (setting.Item1, TextOf(setting.Item2)));
    }

    /// <summary>The engine's own limits, which the packages do not have.</summary>
    private static IEnumerable<(string, object)> OfTheEngine(string type)
    {
        if (typeof(HotChocolate.ISchema).Assembly.GetType(type) is not { } limits) return [];
        var section = (string)limits.GetField("Section", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        var instance = Activator.CreateInstance(limits, nonPublic: true);
        return limits.GetProperties().Where(property => property.CanWrite).Select(property => ($"{section}:{property.Name}", property.GetValue(instance)!));
    }

    private static string TextOf(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        TimeSpan time => time.ToString(time.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture),
        Uri address => address.ToString().TrimEnd('/'),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>All names of the table, each with its default.</summary>
    private static Dictionary<string, string> ReadTable() => File.ReadLines(Path.Combine(Repository.Root, "docs", "configuration.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .SelectMany(cells => Quoted().Matches(cells[1]).Select(name => (Name: name.Groups[1].Value, Default: cells[2].Trim().Replace("`", "", StringComparison.Ordinal))))
        .ToDictionary(row => row.Name, row => row.Default, StringComparer.Ordinal);

    [GeneratedRegex("\"((?:[A-Z][A-Za-z0-9]+:)+[A-Z][A-Za-z0-9]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
