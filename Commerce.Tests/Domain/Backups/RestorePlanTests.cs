using Commerce.Domain.Backups;
using Xunit;

namespace Commerce.Tests.Domain.Backups;

/// <summary>A restore that is killed between any two of its steps is finished by whoever comes next.</summary>
public sealed class RestorePlanTests : IDisposable
{
    private static readonly (string From, string To)[] s_steps =
    [
        ("shop.db-wal", "aside/shop.db-wal"),
        ("shop.db", "aside/shop.db"), ("stage/shop.db", "shop.db"),
        ("keys", "aside/keys"), ("stage/keys", "keys"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-plan-").FullName;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Finish_AfterAnyNumberOfSteps_BringsTheNewShop(int done)
    {
        Write("shop.db", "old");
        Write("shop.db-wal", "old log");
        Write("keys/one", "old key");
        Write("stage/shop.db", "new");
        Write("stage/keys/two", "new key");
        var plan = new RestorePlan("aside", "stage", [new("shop.db-wal", null, "stage/shop.db"), new("shop.db", "stage/shop.db", "stage/shop.db"), new("keys", "stage/keys", "stage/keys")]);
        Write("restore-plan.json", System.Text.Json.JsonSerializer.Serialize(plan));
        Directory.CreateDirectory(Path.Combine(_folder, "aside"));
        foreach (var (from, to) in s_steps.Take(done)) Directory.Move(Path.Combine(_folder, from), Path.Combine(_folder, to));

        Assert.True(RestorePlan.Finish(_folder));

        Assert.Equal(
            ["aside/keys/one: old key", "aside/shop.db-wal: old log", "aside/shop.db: old", "keys/two: new key", "shop.db: new"],
            Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(file => $"{Path.GetRelativePath(_folder, file)}: {File.ReadAllText(file)}").Order(StringComparer.Ordinal));
        Assert.False(RestorePlan.Finish(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
