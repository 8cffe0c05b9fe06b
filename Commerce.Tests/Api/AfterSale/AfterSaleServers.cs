using Commerce.Tests.Api.Support;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>One server for all tests of what comes after the sale: starting one takes longer than most of them.</summary>
[CollectionDefinition(Name)]
public sealed class AfterSaleOnSqlite : ICollectionFixture<SqliteApi>
{
    public const string Name = "After the sale, SQLite";
}

/// <inheritdoc cref="AfterSaleOnSqlite"/>
[CollectionDefinition(Name)]
public sealed class AfterSaleOnPostgres : ICollectionFixture<PostgresApi>
{
    public const string Name = "After the sale, PostgreSQL";
}
