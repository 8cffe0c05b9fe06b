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

    /// <summary>Others were in the way; the same unit of work can succeed when it is run again.</summary>
    public static bool IsConflict(this Exception exception) => Chain(exception).Any(inner => inner is
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected });

    /// <summary>The database cannot do its work now: locked for too long, disk full or broken, out of reach, shutting down.</summary>
    public static bool IsUnavailable(this Exception exception) => Chain(exception).Any(inner => inner switch
    {
        // BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
        SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 13 or 14 } => true,
        // Insufficient resources, operator intervention, system error; a lock that was not given up; refused at the door.
        PostgresException { SqlState: var state } => state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal)
            || state.StartsWith("58", StringComparison.Ordinal) || state.StartsWith("28", StringComparison.Ordinal)
            || state is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ObjectNotInPrerequisiteState,
        // Anything else of the driver's own is about the connection.
        NpgsqlException => true,
        _ => false,
    });

    private static Exception Inner(Exception exception) =>
        exception is DbUpdateException { InnerException: { } inner } ? inner : exception;

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException) yield return current;
    }
}
