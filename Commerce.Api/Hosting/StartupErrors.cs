using System.Data.Common;
using System.Net.Sockets;
using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Commerce.Api.Hosting;

/// <summary>
/// What an operator can get wrong, in words that say what to do. Everything else is an error of the program, and keeps its stack trace.
/// </summary>
internal static class StartupErrors
{
    /// <summary>The exit code when the shop cannot start as it is configured.</summary>
    public const int ExitCode = 1;

    /// <summary>Categories of the log that would tell of the same errors before, with stack traces.</summary>
    public static readonly string[] ToldApart =
        ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore.Database.Connection"];

    /// <summary>The message for the console; null for what is no error of the configuration.</summary>
    public static string? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (ExplainOne(cause) is { } message) return message;
        }

        return null;
    }

    private static string? ExplainOne(Exception exception) => exception switch
    {
        SettingException => exception.Message,
        FormatException when exception.Message.StartsWith("Hosting:", StringComparison.Ordinal) => exception.Message,
        PostgresException refusal => $"PostgreSQL refuses: {refusal.MessageText} ({refusal.SqlState}). {Advice(refusal)}",
        NpgsqlException => $"PostgreSQL cannot be reached: {Reason(exception)} Start the server, or mend Host and Port in ConnectionStrings:Commerce.",
        SqliteException refusal when SqliteAdvice(refusal) is { } advice => $"The SQLite database cannot be used: {refusal.Message.TrimEnd('.')}. {advice}",
        InvalidDataException { InnerException: { } inner } => $"{exception.Message} {inner.Message}",
        InvalidOperationException when exception.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) => exception.Message,
        IOException when exception.Message.StartsWith("Failed to bind", StringComparison.Ordinal) =>
            $"{exception.Message.TrimEnd('.')}. Another program listens there, perhaps another shop: stop it, or name another address with --urls=http://localhost:5081.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } =>
            $"The shop cannot listen at its address: {exception.Message}. Name another with --urls=http://localhost:5081; ports below 1024 need privileges.",
        FormatException or UriFormatException or InvalidOperationException when IsAboutTheAddress(exception) =>
            $"{exception.Message.TrimEnd('.')}. Write the address as --urls=http://localhost:5081.",
        IOException or UnauthorizedAccessException => exception.Message,
        _ => null,
    };

    private static string Advice(PostgresException refusal) => refusal.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "Mend Username and Password in ConnectionStrings:Commerce.",
        PostgresErrorCodes.InvalidCatalogName => "Create the database, or mend Database in ConnectionStrings:Commerce.",
        PostgresErrorCodes.InsufficientPrivilege => "The user must own the database, or be allowed to create it.",
        PostgresErrorCodes.TooManyConnections => "Raise max_connections of the server, or lower 'Maximum Pool Size' in ConnectionStrings:Commerce.",
        _ => "Look at the server's log.",
    };

    private static string? SqliteAdvice(SqliteException refusal) => refusal.SqliteErrorCode switch
    {
        14 => "Its folder must exist and be writable for the user who runs the shop: mend ConnectionStrings:Commerce or --Data:Folder=….",
        8 => "The file or its folder is read-only: give it to the user who runs the shop.",
        26 or 11 => "The file is no database, or is damaged: move it away to begin with a new one, or bring back a copy of it.",
        13 => "The disk is full: make room.",
        5 or 6 => "Another program keeps it locked: stop that.",
        _ => null,
    };

    // The innermost message tells what happened; the others that something did.
    private static string Reason(Exception exception)
    {
        var reason = exception.GetBaseException().Message.TrimEnd('.') + ".";
        return exception is DbException && !ReferenceEquals(exception, exception.GetBaseException()) ? $"{exception.Message.TrimEnd('.')}: {reason}" : reason;
    }

    private static bool IsAboutTheAddress(Exception exception) =>
        exception.Message.StartsWith("Invalid url", StringComparison.Ordinal) || exception.Message.Contains("server address", StringComparison.Ordinal);
}
