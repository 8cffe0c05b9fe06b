namespace HotChocolate.Data.Compiled;

/// <summary>The commands of a read for one kind of viewer.</summary>
/// <param name="all">Parents before children, and the lengths of lists before the rows.</param>
internal sealed class ReadCommands(IReadOnlyList<LevelCommand> all)
{
    private ReadWave[]? _waves;
    private ReadWave[]? _shortWaves;

    /// <summary>The commands in the order in which they can be sent one by one.</summary>
    public IReadOnlyList<LevelCommand> All => all;

    /// <summary>The commands that can be sent together: those that ask for the keys of the same rows above.</summary>
    /// <param name="hasSnapshots">
    /// Whether commands that are sent together see the same: then what is below the only row of the root is asked for together with it.
    /// </param>
    public IReadOnlyList<ReadWave> Waves(RequestValues values, KeyIndex[] keys, bool hasSnapshots)
        => hasSnapshots ? _shortWaves ??= Create(command => KeyOfRoot(command, values, keys)) : _waves ??= Create(_ => null);

    private ReadWave[] Create(Func<LevelCommand, SqlVariant?> keyOfRoot)
    {
        var numbers = new Dictionary<ReadLevel, int>();
        var waves = new List<List<ReadStep>>();
        foreach (var command in all)
        {
            var (level, withRoot) = (command.Query.Level, keyOfRoot(command));
            var number = numbers[level] = withRoot is not null ? 0 : WaveOf(level.Parent) + 1;
            while (waves.Count <= number) waves.Add([]);
            waves[number].Add(new ReadStep(command, withRoot));
        }

        waves.RemoveAll(static steps => steps.Count == 0);
        return [.. waves.Select((steps, i) => new ReadWave([.. steps], begins: i == 0 && waves.Count > 1, ends: i > 0 && i == waves.Count - 1))];

        // Of a level above, nothing but its keys may be asked for.
        int WaveOf(ReadLevel? level) => level is null ? -1 : numbers.TryGetValue(level, out var number) ? number : WaveOf(level.Parent) + 1;
    }

    /// <summary>A command that needs not wait for the root's row; null for one that has to, or that EF Core writes anew for each request.</summary>
    private SqlVariant? KeyOfRoot(LevelCommand command, RequestValues values, KeyIndex[] keys)
    {
        if (command.Query is not { IsBelowOnlyRow: true, Above: { } above } || all[0] is not { Query: { IsTotal: false, Level.Index: 0 } } root) return null;
        var (row, below) = (root.Bind(values, null), command.Bind(values, keys[command.Query.Level.KeyNumber]));
        return row.IsReusable && below.IsReusable ? below.Variant.Below(row.Variant, Columns.NameOf(above.Column)) : null;
    }
}

/// <summary>Commands that are sent together; as a key, it is itself and no other.</summary>
/// <param name="begins">Whether others follow, which shall see the database as it is at the first.</param>
/// <param name="ends">Whether it is the last of several.</param>
internal sealed class ReadWave(ReadStep[] steps, bool begins, bool ends)
{
    public ReadStep[] Steps { get; } = steps;

    public bool Begins { get; } = begins;

    public bool Ends { get; } = ends;
}

/// <summary>A command among others that are sent with it.</summary>
/// <param name="WithRoot">The command as it is sent together with the root, whose row it looks for itself; null where it has keys.</param>
internal sealed record ReadStep(LevelCommand Command, SqlVariant? WithRoot)
{
    public BoundCommand Bind(RequestValues values, KeyIndex? keys)
    {
        var bound = Command.Bind(values, keys);
        return WithRoot is null ? bound : bound with { Variant = WithRoot };
    }
}
