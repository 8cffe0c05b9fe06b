using Commerce.Domain.Jobs;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class WorkerNameTests
{
    [Fact]
    public void IsGone_WorkerOfThisProcess_IsFalse() => Assert.False(WorkerName.IsGone(WorkerName.New()));

    [Fact]
    public void IsGone_AnotherMachine_IsFalse() => Assert.False(WorkerName.IsGone("elsewhere/1/1/0"));

    [Fact]
    public void IsGone_NumberOfThisProcessFromBefore_IsTrue() =>
        Assert.True(WorkerName.IsGone($"{Environment.MachineName}/{Environment.ProcessId}/1000/0"));

    [Fact]
    public void IsGone_NoSuchProcess_IsTrue() => Assert.True(WorkerName.IsGone($"{Environment.MachineName}/{int.MaxValue}/1000/0"));

    [Fact]
    public void IsGone_NameOfAnotherShape_IsFalse() => Assert.False(WorkerName.IsGone("worker"));
}
