using System.Collections.Concurrent;

namespace HotChocolate.Data.Compiled;

/// <summary>A query of one shape, which EF Core translates once for each kind of viewer; ready to be sent with the values of any request.</summary>
/// <param name="Hash">The hash of the shape.</param>
/// <param name="Tokens">The shape.</param>
internal sealed record ReadTemplate(int Hash, object[] Tokens)
{
    private readonly ConcurrentDictionary<(long Answers, bool HasSnapshot), ReadCommands> _commands = [];
    private readonly ContextQuestions _questions = new();
    private readonly Lock _lock = new();
    private bool _isAsked;

    /// <summary>Why queries of this shape are read the slow way; null where they are compiled. Some reasons show only in the SQL.</summary>
    public string? Refusal { get; set; }

    /// <summary>One query for each level of the plan; null for one that nobody asks.</summary>
    public IReadOnlyList<LevelQuery?> Levels { get; init; } = [];

    /// <summary>How cursors are written; null where they are positions.</summary>
    public CursorTemplate? Cursor { get; init; }

    /// <summary>Where the values come from, if the shape is that of a list's arguments; null where it is that of a query.</summary>
    public ListSlots? List { get; init; }

    /// <summary>The queries that count the lists of connections, by level; null where nobody asks.</summary>
    public IReadOnlyList<LevelQuery?> Totals { get; init; } = [];

    /// <summary>The commands for a request's viewer, whose answers are put into the values.</summary>
    /// <param name="values">The request's values.</param>
    /// <param name="hasSnapshot">Whether all commands see the database as it is at the first.</param>
    /// <exception cref="NotCompiledException">EF Core cannot translate the queries.</exception>
    public ReadCommands CommandsFor(RequestValues values, bool hasSnapshot)
    {
        if (Volatile.Read(ref _isAsked))
        {
            values.Answers = _questions.Answers(values);
            if (_commands.TryGetValue((ContextQuestions.NumberOf(values.Answers), hasSnapshot), out var known)) return known;
        }

        lock (_lock)
        {
            // What is asked is the same for all viewers, but only EF Core knows what that is.
            var compiler = new LevelCompiler(_questions, values);
            var levels = Compile(compiler, hasSnapshot);
            var totals = Totals.Select(total => total is null ? null : compiler.Compile(total, null).Command);
            var commands = new ReadCommands([.. totals.Zip(levels).SelectMany(pair => new[] { pair.First, pair.Second }).OfType<LevelCommand>()]);
            values.Answers = _questions.Answers(values);
            _commands[(ContextQuestions.NumberOf(values.Answers), hasSnapshot)] = commands;
            Volatile.Write(ref _isAsked, true);
            return commands;
        }
    }

    private LevelCommand?[] Compile(LevelCompiler compiler, bool hasSnapshot)
    {
        var commands = new LevelCommand?[Levels.Count];
        var rows = new SelectJoins?[Levels.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            if (Levels[i] is not { } query) continue;
            var above = hasSnapshot && query.Above is { } keys ? rows[keys.Level]?.FactsOf(Columns.NameOf(keys.Column))?.Renamed($"L{keys.Level}.") : null;
            if (query.Inside is { } inside) (commands[i], rows[i]) = compiler.Compile(inside, above);
            if (rows[i] is not { HasLeftJoins: false }) (commands[i], rows[i]) = compiler.Compile(query, above);
        }

        return commands;
    }
}
