using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;

namespace Commerce.Tests.Domain.Support;

public abstract class SqliteFixture(DatabaseContent content) : DatabaseFixture(content)
{
    protected override DataOptions Options => new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(Folder, "commerce.db")}", Folder);

    protected override DatabaseFixture NewTemplate() => new FreshSqliteDatabase();

    protected override void Create()
    {
        // The first connection makes the file.
    }

    // The last connection that closes puts everything into the one file, which is copied like the others.
    protected override void CopyDatabase(DatabaseFixture template) => SqliteConnection.ClearAllPools();

    protected override void Drop() => SqliteConnection.ClearAllPools();
}

/// <summary>One that is migrated for the class, and not copied.</summary>
public sealed class FreshSqliteDatabase() : SqliteFixture(DatabaseContent.Nothing);

public sealed class SqliteDatabase() : SqliteFixture(DatabaseContent.Tables);

public sealed class SqliteDemoShop() : SqliteFixture(DatabaseContent.DemoShop);
