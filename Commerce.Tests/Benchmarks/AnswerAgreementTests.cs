extern alias Benchmarks;

using Benchmarks::Commerce.Benchmarks.GraphQL;
using Xunit;

namespace Commerce.Tests.Benchmarks;

/// <summary>What the benchmark compares must be the same work: the baselines answer what the shop answers, to the byte.</summary>
public sealed class AnswerAgreementTests
{
    [Fact]
    public Task Baselines_OnSqlite_AnswerAsTheShopDoes() => AnswerAgreement.CheckAsync(postgres: null);
}
