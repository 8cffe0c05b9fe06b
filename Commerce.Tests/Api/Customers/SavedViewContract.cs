using Commerce.Domain.Customers;
using Commerce.Tests.Api.AfterSale;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api.Customers;

/// <summary>Ways to look at lists that staff keep, each for themselves.</summary>
public abstract class SavedViewContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";

    [ContractFact]
    public async Task Views_AreKeptForEachPerson_OnceForEachName()
    {
        var list = $"list{Make.Next()}";
        await SaveAsync(list, "Big", "?total=100..");
        await SaveAsync(list, " Big ", "?total=200..");
        await SaveAsync(list, "Small", "?total=..10");
        await SaveAsync(list, "Theirs", "?x", AfterSaleStage.Support);

        Assert.Equal(["Big ?total=200..", "Small ?total=..10"], await ViewsAsync(list));
        Assert.Equal(["Theirs ?x"], await ViewsAsync(list, AfterSaleStage.Support));
        Assert.Empty(await ViewsAsync(list, "admin@demo.example"));
    }

    [ContractFact]
    public async Task View_IsForgotten_ByItsOwnerAlone()
    {
        var list = $"list{Make.Next()}";
        var id = (await SaveAsync(list, "Big", "?total=100..")).Data("saveView", "savedView", "id").GetString();
        const string Remove = "mutation($id: ID!) { removeView(input: { id: $id }) { removed errors { __typename ... on Error { message code path } } } }";

        Assert.Equal(["SAVED_VIEW_NOT_FOUND id"], (await api.AskAsync(Remove, new { id }, AfterSaleStage.Support)).Refusals("removeView"));
        Assert.True((await api.AskAsync(Remove, new { id }, Merchandiser)).Data("removeView", "removed").GetBoolean());
        Assert.Empty(await ViewsAsync(list));
    }

    [ContractFact]
    public async Task View_ThatIsNone_IsRefused()
    {
        Assert.Equal(["INVALID_TEXT name", "INVALID_TEXT query"], (await SaveAsync("orders", " ", "javascript:x")).Refusals("saveView").Order(StringComparer.Ordinal));
        var list = $"list{Make.Next()}";
        for (var i = 0; i < SavedViews.MaxOfList; i++) await SaveAsync(list, $"View {i}", "?x");
        Assert.Equal(["LIMIT_REACHED"], (await SaveAsync(list, "One more", "?x")).Refusals("saveView"));
        Assert.Empty((await SaveAsync(list, "View 3", "?y")).Refusals("saveView"));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await SaveAsync(list, "Mine", "?x", "customer@demo.example")).Codes);
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await api.AskAsync("{ savedViews { name } }", email: "customer@demo.example")).Codes);
    }

    private Task<Answer> SaveAsync(string list, string name, string query, string email = Merchandiser) => api.AskAsync(
        "mutation($input: SaveViewInput!) { saveView(input: $input) { savedView { id } errors { __typename ... on Error { message code path } } } }", new { input = new { list, name, query } }, email);

    private async Task<IEnumerable<string>> ViewsAsync(string list, string email = Merchandiser) =>
        (await api.AskAsync("query($list: String) { savedViews(list: $list) { name query } }", new { list }, email)).Data("savedViews").EnumerateArray()
            .Select(view => $"{view.GetProperty("name").GetString()} {view.GetProperty("query").GetString()}");
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteSavedViewTests(SqliteApi api) : SavedViewContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresSavedViewTests(PostgresApi api) : SavedViewContract(api);
