using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Jobs and the audit log over HTTP: tried again, called off, and found by the object they were done to.</summary>
public abstract class JobDeskApiContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task Job_IsCalledOffAndTriedAgain_AndBothAreInItsHistory()
    {
        var job = await api.Services.GetRequiredService<JobQueue>().EnqueueAsync($"nobody-{Make.Next()}", "{}");
        var id = await IdAsync(job);

        Assert.Equal("CANCELLED", (await DoAsync("cancelJob", id)).Data("cancelJob", "job", "status").GetString());
        Assert.Equal(["ILLEGAL_TRANSITION"], (await DoAsync("cancelJob", id)).Refusals("cancelJob"));
        Assert.Equal("PENDING", (await DoAsync("retryJob", id)).Data("retryJob", "job", "status").GetString());

        var entries = (await api.AskAsync("query($id: ID!) { auditLogs(target: $id, order: [{ createdAt: ASC }]) { nodes { action target actorEmail } } }", new { id }, "admin@demo.example"))
            .Data("auditLogs", "nodes").EnumerateArray().Select(entry => $"{entry.GetProperty("action")} {entry.GetProperty("target")} {entry.GetProperty("actorEmail")}");
        Assert.Equal([$"job.cancel {id} {Merchandiser}", $"job.retry {id} {Merchandiser}"], entries.Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task Jobs_AreForThoseWhoKeepTheCatalog()
    {
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("retryJob", "job { id }", new { id = "Sm9iOjE=" })).Codes);
        Assert.Equal(["JOB_NOT_FOUND"], (await DoAsync("retryJob", "Sm9iOjIxNDc0ODM2NDc=")).Refusals("retryJob"));
    }

    private Task<Answer> DoAsync(string mutation, string id) => _stage.DoAsync(mutation, "job { id status }", new { id }, Merchandiser);

    private async Task<string> IdAsync(Job job) => (await api.AskAsync(
        "query($type: String!) { jobs(where: { jobType: { eq: $type } }) { nodes { id } } }", new { type = job.JobType }, Merchandiser)).Data("jobs", "nodes")[0].GetProperty("id").GetString()!;
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteJobDeskApiTests(SqliteApi api) : JobDeskApiContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresJobDeskApiTests(PostgresApi api) : JobDeskApiContract(api);
