using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.Api.Support;

/// <summary>Collects the statements that Entity Framework sends.</summary>
public sealed class SqlLog : ILoggerProvider, ILogger
{
    private static readonly HttpContextAccessor Accessor = new();

    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>What was sent since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        List<string> taken = [];
        while (_statements.TryDequeue(out var statement)) taken.Add(statement);
        return taken;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // What runs in the background, on its own time, is nobody's request.
        if (Accessor.HttpContext is null) return;
        // Setting up a connection is no read of the shop.
        if (eventId.Name?.EndsWith("CommandExecuted", StringComparison.Ordinal) != true || SlowWay.IsOn) return;
        var text = formatter(state, exception);
        if (text.Contains("SELECT", StringComparison.Ordinal)) _statements.Enqueue(text);
    }

    public void Dispose()
    {
    }
}
