using Commerce.Admin.Components.Lists;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ListStateTests
{
    private static readonly ListSpec Spec = new(
        "/admin/things",
        "-placed",
        ["placed", "name"],
        [
            new SearchFilter("Search", text => [new { name = new { contains = text } }]),
            ChoiceFilter.OfEnum("status", "Status", "status", new("paid", "Paid"), new("packed", "Being packed")),
            new DateFilter("date", "Date", "placed"),
            new NumberFilter("total", "Total", "totalCents", Scale: 100)
        ],
        new ListView("Paid", "?status=paid"))
    {
        DescendingFirst = ["placed"]
    };

    private static readonly ListClock Berlin = new(new DateTimeOffset(2026, 3, 29, 22, 30, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Theory]
    [InlineData("", "/admin/things")]
    [InlineData("?sort=-placed&size=50", "/admin/things")]
    [InlineData("?status=packed,odd,paid", "/admin/things?status=paid%2Cpacked")]
    [InlineData("?status=odd&sort=password&date=yesterday&total=a..b&search=%20", "/admin/things")]
    [InlineData("?date=2026-01-01..&total=..49.9", "/admin/things?date=2026-01-01..&total=..49.9")]
    [InlineData("?cols=a,b&rows=comfortable&page=3&after=x", "/admin/things?cols=a%2Cb&rows=comfortable&page=3&after=x")]
    public void Of_AnAddress_KeepsWhatTheListKnows(string given, string kept) => Assert.Equal(kept, ListState.Of(Spec, "/admin/things" + given).Address);

    [Theory]
    [InlineData("", "name", "/admin/things?sort=name")]
    [InlineData("?sort=name", "name", "/admin/things?sort=-name")]
    [InlineData("?sort=name", "placed", "/admin/things")]
    [InlineData("?page=4&after=x", "placed", "/admin/things?sort=placed")]
    public void SortedBy_AField_TurnsTheOrderRoundOrStartsAsOneWantsIt(string given, string field, string address)
        => Assert.Equal(address, ListState.Of(Spec, given).SortedBy(field).Address);

    [Fact]
    public void Key_OfAnotherLook_IsTheSame()
        => Assert.Equal(ListState.Of(Spec, "?status=paid").Key, ListState.Of(Spec, "?status=paid&cols=a&rows=comfortable").Key);

    [Theory]
    [InlineData("1d", "2026-03-29T22:00:00Z", "2026-03-30T22:00:00Z")]
    [InlineData("2d", "2026-03-28T23:00:00Z", "2026-03-30T22:00:00Z")]
    [InlineData("2026-01-01..2026-01-31", "2025-12-31T23:00:00Z", "2026-01-31T23:00:00Z")]
    public void Days_WhereTheReaderIs_BeginAtMidnight(string value, string from, string to)
    {
        var condition = (Dictionary<string, object>)((Dictionary<string, object>)Spec.Filters[2].ToCondition(value, Berlin))["placed"];

        Assert.Equal((from, to), (condition["gte"], condition["lt"]));
    }

    [Fact]
    public void Amounts_AsPeopleWriteThem_AreMinorUnits()
    {
        var condition = (Dictionary<string, object>)((Dictionary<string, object>)Spec.Filters[3].ToCondition("0.07..49.9", Berlin))["totalCents"];

        Assert.Equal((7, 4990), (condition["gte"], condition["lte"]));
    }

    [Theory]
    [InlineData("no/where", "UTC")]
    [InlineData("", "UTC")]
    [InlineData("America/New_York", "America/New_York")]
    public void Zone_ThatTheBrowserSays_IsTakenIfThereIsOne(string name, string zone) => Assert.Equal(zone, ReaderZone.Of(name).Zone.Id);

    [Fact]
    public void Columns_TakenAwayAndBroughtBack_AreThoseOfTheBeginning()
    {
        ListColumn[] columns = [Column("name") with { IsFixed = true }, Column("price"), Column("brand") with { IsExtra = true }];
        var look = new ListLook();

        var more = look.With(columns, columns[2], isShown: true);
        Assert.Equal(["price", "brand"], more.Columns!);
        Assert.Null(more.With(columns, columns[2], isShown: false).Columns);
        var none = look.With(columns, columns[1], isShown: false);
        Assert.Equal([true, false, false], columns.Select(none.Shows));
    }

    private static ListColumn<string> Column(string key) => new(key, key, _ => _ => { });
}
