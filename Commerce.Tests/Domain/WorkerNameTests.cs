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
    public void HasDied_WorkersThatWouldBeSeen_OnlyTheDead()
    {
        var alive = WorkerName.New();
        var dead = string.Join('/', alive.Split('/').Select((part, place) => place == 1 ? $"{int.MaxValue}" : part));

        Assert.False(WorkerName.HasDied(alive));
        // Where the system does not say what a process would see, nothing is said of others.
        Assert.Equal(OperatingSystem.IsLinux(), WorkerName.HasDied(dead));
    }

    [Fact]
    public void HasDied_InAnotherContainerOfTheSameName_IsFalse() => Assert.False(WorkerName.HasDied($"{Environment.MachineName}/{int.MaxValue}/1000/00000000.0"));

    [Fact]
    public void IsGone_NameOfAnotherShape_IsFalse() => Assert.False(WorkerName.IsGone("worker"));
}
