using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;

namespace Commerce.Tests.Domain.Support;

public sealed class SqliteDatabase : DatabaseFixture
{
    protected override Task<DataOptions?> CreateAsync() => Task.FromResult<DataOptions?>(
        new DataOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(Folder, "commerce.db")}", Folder));

    protected override Task DropAsync()
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }
}
