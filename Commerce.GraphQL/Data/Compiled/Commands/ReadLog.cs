using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Data.Compiled;

/// <summary>Logs the commands of compiled reads where those of EF Core are logged, and what failed of them.</summary>
internal static partial class ReadLog
{
    public static void Executed(in BoundCommand bound, string sql)
    {
        var logger = bound.Values.Context.CommandLogger.Logger;
        if (logger.IsEnabled(LogLevel.Information)) CommandExecuted(logger, sql);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The compiled read of {Field} failed; it is read the slow way")]
    public static partial void Failed(ILogger logger, string field, Exception exception);

    [LoggerMessage(EventId = RelationalEventIds.CommandExecuted, EventName = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted", Level = LogLevel.Information, Message = "Executed compiled read\n{Sql}")]
    private static partial void CommandExecuted(ILogger logger, string sql);

    private static class RelationalEventIds
    {
        /// <summary><see cref="RelationalEventId.CommandExecuted"/>, as a constant.</summary>
        public const int CommandExecuted = CoreEventId.RelationalBaseId + 101;
    }
}
