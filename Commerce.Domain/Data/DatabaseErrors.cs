using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commerce.Domain.Data;

/// <summary>Tells apart what a database refused, on either provider.</summary>
public static class DatabaseErrors
{
    /// <summary>A unique index or primary key was hit.</summary>
    public static bool IsUniqueViolation(this Exception exception) => Inner(exception) switch
    {
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        _ => false,
    };

    /// <summary>A row is still referred to, or refers to nothing.</summary>
    public static bool IsForeignKeyViolation(this Exception exception) => Inner(exception) switch
    {
        // 1811: SQLite reports RESTRICT as a trigger's refusal.
        SqliteException { SqliteExtendedErrorCode: 787 or 1811 } => true,
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation } => true,
        _ => false,
    };

    /// <summary>A CHECK constraint was hit.</summary>
    public static bool IsCheckViolation(this Exception exception) => Inner(exception) switch
    {
        SqliteException { SqliteExtendedErrorCode: 275 } => true,
        PostgresException { SqlState: PostgresErrorCodes.CheckViolation } => true,
        _ => false,
    };

    private static Exception Inner(Exception exception) =>
        exception is DbUpdateException { InnerException: { } inner } ? inner : exception;
}
