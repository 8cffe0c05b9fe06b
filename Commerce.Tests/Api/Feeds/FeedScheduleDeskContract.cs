using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api.Feeds;

/// <summary>Schedules by which feeds are fetched, over HTTP.</summary>
public abstract class FeedScheduleDeskContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Payload = "{ feedSchedule { id name url feedType format everyMinutes dailyAtMinute isActive nextRunAt lastRunAt lastOutcome lastFailure lastMessage failuresInARow lastFeed { id } createdBy { email } } errors { ... on Error { code path } } }";
    private const string Create = $"mutation($feedSchedule: FeedScheduleInput!) {{ createFeedSchedule(input: {{ feedSchedule: $feedSchedule }}) {Payload} }}";
    private const string Update = $"mutation($id: ID!, $feedSchedule: FeedScheduleInput!) {{ updateFeedSchedule(input: {{ id: $id, feedSchedule: $feedSchedule }}) {Payload} }}";
    private const string Run = $"mutation($id: ID!) {{ runFeedSchedule(input: {{ id: $id }}) {Payload} }}";
    private const string Delete = $"mutation($id: ID!) {{ deleteFeedSchedule(input: {{ id: $id }}) {{ feedSchedule {{ id name }} errors {{ ... on Error {{ code path }} }} }} }}";

    [ContractFact]
    public async Task Schedule_IsEnteredEditedRunAndDeleted_ByThoseWhoKeepTheCatalog()
    {
        // Nothing listens there, so nobody out there is asked.
        var feedSchedule = new { name = $"Supplier {Guid.NewGuid():N}", url = "https://127.0.0.1/stock.csv", dailyAt = "03:30", isActive = false };

        var created = (await api.AskAsync(Create, new { feedSchedule }, Merchandiser)).Data("createFeedSchedule", "feedSchedule");
        var id = created.GetProperty("id").GetString();
        Assert.Equal(("PRODUCTS", 210, false, Merchandiser), (created.GetProperty("feedType").GetString(), created.GetProperty("dailyAtMinute").GetInt32(), created.GetProperty("isActive").GetBoolean(), created.GetProperty("createdBy").GetProperty("email").GetString()));
        Assert.Equal(["NAME_TAKEN feedSchedule/name"], (await api.AskAsync(Create, new { feedSchedule }, Merchandiser)).Refusals("createFeedSchedule"));
        Assert.Equal(
            ["INVALID_SETTING feedSchedule/everyMinutes", "INVALID_SETTING feedSchedule/url"],
            (await api.AskAsync(Update, new { id, feedSchedule = new { feedSchedule.name, url = "file:///etc/passwd" } }, Merchandiser)).Refusals("updateFeedSchedule"));
        var updated = (await api.AskAsync(Update, new { id, feedSchedule = new { feedSchedule.name, feedSchedule.url, everyMinutes = 60, feedType = "PRICES", isActive = false } }, Merchandiser)).Data("updateFeedSchedule", "feedSchedule");
        Assert.Equal(("PRICES", 60), (updated.GetProperty("feedType").GetString(), updated.GetProperty("everyMinutes").GetInt32()));
        Assert.Equal(id, (await api.AskAsync(Run, new { id }, Merchandiser)).Data("runFeedSchedule", "feedSchedule", "id").GetString());
        var list = await api.AskAsync("query($name: String!) { feedSchedules(where: { name: { eq: $name } }) { totalCount nodes { id } } }", new { feedSchedule.name }, Merchandiser);
        Assert.Equal(id, list.Data("feedSchedules", "nodes", 0, "id").GetString());

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Delete, new { id }, "support@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync("{ feedSchedules { totalCount } }")).Codes);
        Assert.Equal(id, (await api.AskAsync(Delete, new { id }, Merchandiser)).Data("deleteFeedSchedule", "feedSchedule", "id").GetString());
        Assert.Equal(["FEED_SCHEDULE_NOT_FOUND id"], (await api.AskAsync(Run, new { id }, Merchandiser)).Refusals("runFeedSchedule"));
    }
}

public sealed class SqliteFeedScheduleDeskTests(SqliteApi api) : FeedScheduleDeskContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresFeedScheduleDeskTests(PostgresApi api) : FeedScheduleDeskContract(api), IClassFixture<PostgresApi>;
