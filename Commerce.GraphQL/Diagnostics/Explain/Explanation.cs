using System.Collections;
using System.Data.Common;
using System.Diagnostics;
using HotChocolate.Resolvers;

namespace HotChocolate.Diagnostics;

/// <summary>What a request is found to do and how long it takes.</summary>
internal sealed class Explanation
{
    // What is read by a person.
    private const int MaxCommands = 200;

    private static readonly AsyncLocal<Explanation?> s_current = new();

    private readonly Lock _lock = new();
    private readonly List<(string Name, TimeSpan Time)> _steps = [];
    private readonly List<Dictionary<string, object?>> _commands = [];
    private readonly Dictionary<string, (int Calls, TimeSpan Time)> _resolvers = new(StringComparer.Ordinal);

    /// <summary>That of the request which is executed in this flow; null where nobody has asked for one.</summary>
    public static Explanation? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>Whether the plan was there before the request.</summary>
    public bool IsPlanKnown { get; set; }

    public IDisposable Measure(string step) => new Stretch(time =>
    {
        lock (_lock)
            _steps.Add((step, time));
    });

    public IDisposable Measure(IMiddlewareContext context)
    {
        var field = $"{context.Selection.Field.DeclaringType.Name}.{context.Selection.Field.Name}";
        return new Stretch(time =>
        {
            lock (_lock)
            {
                var (calls, total) = _resolvers.GetValueOrDefault(field);
                _resolvers[field] = (calls + 1, total + time);
            }
        });
    }

    /// <summary>A command was sent.</summary>
    public void Add(string sql, DbParameterCollection given, TimeSpan time, string by)
    {
        var parameters = new Dictionary<string, object?>();
        foreach (DbParameter parameter in given)
            parameters[parameter.ParameterName] = Printable(parameter.Value);
        lock (_lock)
        {
            if (_commands.Count < MaxCommands)
                _commands.Add(new() { ["sql"] = sql, ["parameters"] = parameters, ["ms"] = Milliseconds(time), ["by"] = by });
        }
    }

    public IReadOnlyList<object?> Steps()
    {
        lock (_lock)
            return [.. _steps.Select(step => StepOf(step.Name, step.Time))];
    }

    public IReadOnlyList<object?> Commands()
    {
        lock (_lock)
            return [.. _commands];
    }

    public IReadOnlyList<object?> Resolvers()
    {
        lock (_lock)
        {
            return
            [
                .. _resolvers
                    .OrderByDescending(field => field.Value.Time)
                    .Select(field => new Dictionary<string, object?> { ["field"] = field.Key, ["calls"] = field.Value.Calls, ["ms"] = Milliseconds(field.Value.Time) })
            ];
        }
    }

    public static Dictionary<string, object?> StepOf(string name, TimeSpan time) => new() { ["step"] = name, ["ms"] = Milliseconds(time) };

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);

    private static object? Printable(object? value) => value switch
    {
        null or DBNull => null,
        string text => Excerpt.Of(text),
        bool or int or long or short or double or decimal => value,
        byte[] bytes => $"({bytes.Length} bytes)",
        IEnumerable list => list.Cast<object?>().Take(20).Select(Printable).ToList(),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => Excerpt.Of(value.ToString() ?? "")
    };

    private sealed class Stretch(Action<TimeSpan> ended) : IDisposable
    {
        private readonly long _started = Stopwatch.GetTimestamp();

        public void Dispose() => ended(Stopwatch.GetElapsedTime(_started));
    }
}
