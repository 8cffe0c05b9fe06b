using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HotChocolate.Diagnostics;

/// <summary>Hears of the commands that Entity Framework sends for requests that are explained; it makes no events for others.</summary>
internal sealed class EntityFrameworkCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly string s_executed = RelationalEventId.CommandExecuted.Name!;

    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    public EntityFrameworkCommands() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this, static name => name == s_executed && Explanation.Current is not null));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
            Explanation.Current?.Add(executed.Command.CommandText, executed.Command.Parameters, executed.Duration, "Entity Framework");
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
    }
}
