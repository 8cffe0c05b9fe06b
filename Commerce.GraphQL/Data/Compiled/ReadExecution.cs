using System.Data;
using System.Data.Common;
using HotChocolate.Execution.Processing;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>Runs the commands of a read and puts their rows together.</summary>
internal sealed class ReadExecution(
    ReadPlan plan,
    ReadCommands commands,
    RequestValues values,
    LevelSlice[] slices,
    ReadConnection connection,
    CursorTemplate? cursor,
    CancellationToken cancellationToken)
{
    private readonly LevelRows[] _rows = new LevelRows[plan.Levels.Count];
    private readonly KeyIndex[] _keys = [.. plan.KeyTypes.Select(KeyIndex.Create)];
    private readonly RowCursors? _cursors = cursor is null ? null : new RowCursors(cursor);

    /// <summary>The value as JSON; null where the slow way must say what is wrong.</summary>
    public async ValueTask<ReadResult?> RunAsync(ReadRequest request)
    {
        try
        {
            return await ReadLevelsAsync(request.Kind).ConfigureAwait(false) ? Assemble(request) : null;
        }
        finally
        {
            foreach (var rows in _rows) rows?.Dispose();
            _cursors?.Dispose();
        }
    }

    /// <summary>What is below each parent, one after the other; null where the slow way must say what is wrong.</summary>
    /// <param name="keys">The key of each parent; null where it refers to nothing.</param>
    public async ValueTask<ReadParts?> RunBelowAsync(ReadRequest request, IReadOnlyList<object?> keys)
    {
        var below = plan.Below!;
        var groups = new int[keys.Count];
        for (var i = 0; i < groups.Length; i++) groups[i] = keys[i] is { } key ? _keys[below.KeyNumber].Add(key) : LevelRows.NoGroup;
        var output = new JsonBuffer();
        var isWhole = false;
        try
        {
            if (!await ReadLevelsAsync(request.Kind).ConfigureAwait(false)) return null;
            var ends = new int[groups.Length];
            for (var i = 0; i < groups.Length; i++)
            {
                if (!below.Fill(output, groups[i], _rows)) return null;
                ends[i] = output.Length;
            }

            isWhole = true;
            return new ReadParts(output, ends);
        }
        finally
        {
            if (!isWhole) output.Dispose();
            foreach (var rows in _rows) rows?.Dispose();
        }
    }

    private async ValueTask<bool> ReadLevelsAsync(ReadKind kind)
    {
        if (commands.All.Count > 1) connection.BeginSnapshot();
        try
        {
            var isWhole = connection.IsInProcess
                ? await ReadOneByOneAsync().ConfigureAwait(false)
                : await ReadTogetherAsync().ConfigureAwait(false);
            if (!isWhole) return false;
        }
        finally
        {
            await connection.EndSnapshotAsync().ConfigureAwait(false);
        }

        // Levels that nobody asks anything of have their pages all the same.
        foreach (var level in plan.Levels) Begin(level);
        return kind is not ReadKind.Single || _rows[0].Count <= 1;
    }

    /// <summary>Where there is no way to the database, nothing is gained by sending commands together.</summary>
    private async ValueTask<bool> ReadOneByOneAsync()
    {
        foreach (var item in commands.All)
        {
            var level = item.Query.Level;
            // Nobody refers to anything: there is nothing to ask.
            if (!Begin(level)) continue;
            var bound = item.Bind(values, KeysOf(level));
            var command = connection.Prepare(bound);
            try
            {
                var reader = command.ExecuteReader(CommandBehavior.SingleResult);
                ReadLog.Executed(bound, command.CommandText);
                await using (reader.ConfigureAwait(false))
                {
                    if (!await ReadResultAsync(bound, reader).ConfigureAwait(false)) return false;
                }
            }
            finally
            {
                await connection.ReleaseAsync(command, bound).ConfigureAwait(false);
            }
        }

        return true;
    }

    private async ValueTask<bool> ReadTogetherAsync()
    {
        foreach (var wave in commands.Waves(values, _keys, connection.HasBatchSnapshots))
        {
            if (!Array.Exists(wave.Steps, step => step.WithRoot is not null || KeysOf(step.Command.Query.Level) is not { Count: 0 })) continue;
            var bound = Array.ConvertAll(wave.Steps, step => step.Bind(values, KeysOf(step.Command.Query.Level)));
            var batch = await connection.PrepareAsync(wave, bound, cancellationToken).ConfigureAwait(false);
            try
            {
                var reader = await connection.ExecuteAsync(batch, wave, cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    for (var i = 0; i < bound.Length; i++)
                    {
                        if (i > 0) await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                        if (Begin(bound[i].Level.Query.Level) && !await ReadResultAsync(bound[i], reader).ConfigureAwait(false)) return false;
                        var sent = batch[i];
                        ReadLog.Executed(bound[i], sent.CommandText);
                        connection.Watch(bound[i], sent.CommandText, sent.Parameters);
                    }

                    // Reads on to the end of the transaction, if it ends here.
                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                }

                connection.Ended(wave);
            }
            finally
            {
                await connection.ReleaseAsync(batch, bound).ConfigureAwait(false);
            }
        }

        return true;
    }

    /// <summary>The keys that a level is asked for; null for the root.</summary>
    private KeyIndex? KeysOf(ReadLevel level) => level.Source is null ? null : _keys[level.KeyNumber];

    /// <summary>Makes room for the rows of a level, whose parents are read; false if there are none.</summary>
    private bool Begin(ReadLevel level)
    {
        // The rows of the root are one group.
        var groups = KeysOf(level)?.Count ?? 1;
        if (_rows[level.Index] is not null) return groups > 0;
        var rows = _rows[level.Index] = new LevelRows(level, groups);
        if (level.Page is not null) rows.Pages = new GroupPages(slices[level.Index], groups);
        return groups > 0;
    }

    private async ValueTask<bool> ReadResultAsync(BoundCommand bound, DbDataReader reader)
    {
        var level = bound.Level.Query.Level;
        var (rows, keys) = (_rows[level.Index], KeysOf(level));
        if (bound.Level.Query.IsTotal)
        {
            await ReadTotalsAsync(reader, rows.Pages!, keys is null ? null : OrdinalsOf(reader, bound), keys).ConfigureAwait(false);
            return true;
        }

        var row = new RowReader(rows, _keys, plan.Options.TextOf(reader.GetType())) { Reader = reader, Ordinals = OrdinalsOf(reader, bound), Cursors = level.Source is null ? _cursors : null };
        var showsEnds = row.Cursors is not null && plan.ShowsEnds;
        while (connection.IsInProcess ? reader.Read() : await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var shown = rows.Count;
            if (!WriteRow(level, row, keys)) return false;
            if (showsEnds && rows.Count > shown) row.Cursors!.Note(row);
            if (connection.IsInProcess && (rows.Count & 63) == 0) cancellationToken.ThrowIfCancellationRequested();
        }

        return true;
    }

    private static bool WriteRow(ReadLevel level, RowReader row, KeyIndex? keys)
    {
        var group = keys?.Find(row.Reader, row.Ordinals[level.Columns.Count]) ?? 0;
        if (row.Rows.Pages is { } pages && group >= 0)
        {
            row.Position = pages.Place(group);
            if (row.Position < 0) return true;
        }

        row.Rows.Begin();
        for (var view = 0; view < level.Views.Count; view++)
        {
            foreach (var member in level.Views[view])
            {
                if (!member.Write(row)) return false;
            }

            row.Json.Write((byte)'}');
            row.Rows.EndView(view);
        }

        row.Rows.End(group);
        return true;
    }

    /// <summary>Reads the length of each list: a number and a key in each row, at the root a number alone.</summary>
    private async ValueTask ReadTotalsAsync(DbDataReader reader, GroupPages pages, int[]? ordinals, KeyIndex? keys)
    {
        while (connection.IsInProcess ? reader.Read() : await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var group = ordinals is null ? 0 : keys!.Find(reader, ordinals[1]);
            if (group >= 0) pages.SetTotal(group, checked((int)reader.GetInt64(ordinals?[0] ?? 0)));
        }
    }

    /// <summary>Where the columns stand: EF Core may put them into another order.</summary>
    private static int[] OrdinalsOf(DbDataReader reader, in BoundCommand bound)
    {
        if (bound.IsReusable && bound.Level.Ordinals is { } known) return known;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++) places.TryAdd(reader.GetName(i), i);
        var ordinals = new int[bound.Level.Query.ColumnCount];
        for (var i = 0; i < ordinals.Length; i++)
            ordinals[i] = places.TryGetValue(Columns.NameOf(i), out var place) ? place : throw new NotCompiledException("a column that stands for two values");
        if (bound.IsReusable) bound.Level.Ordinals = ordinals;
        return ordinals;
    }

    private ReadResult? Assemble(ReadRequest request)
    {
        if (request.Kind is ReadKind.First or ReadKind.Single && _rows[0].Count == 0) return ReadResult.Nothing;
        var output = new JsonBuffer();
        var isWhole = false;
        try
        {
            isWhole = request.Kind switch
            {
                ReadKind.List => _rows[0].CopyListTo(output, 0, 0, _rows),
                ReadKind.Page => plan.Levels[0].Page!.Write(output, _rows[0], 0, _rows, request.KeySet, _cursors),
                _ => _rows[0].CopyTo(output, 0, 0, _rows)
            };
            return isWhole ? new ReadResult(output) : null;
        }
        finally
        {
            if (!isWhole) output.Dispose();
        }
    }
}

/// <summary>What a read has found.</summary>
/// <param name="buffer">JSON in rented memory; null for no value at all.</param>
internal sealed class ReadResult(JsonBuffer? buffer)
{
    /// <summary>The single item is not there.</summary>
    public static ReadResult Nothing { get; } = new(null);

    /// <summary>The value; null where there is none.</summary>
    public RawJson? Json { get; } = buffer is null ? null : new RawJson(buffer.Written);

    /// <summary>Gives the memory back, when the response is written.</summary>
    public ValueTask CleanAsync()
    {
        buffer?.Dispose();
        return default;
    }
}

/// <summary>What a read has found below each of several parents.</summary>
/// <param name="buffer">JSON in rented memory, one value after the other.</param>
/// <param name="ends">Where each of them ends.</param>
internal sealed class ReadParts(JsonBuffer buffer, int[] ends)
{
    /// <summary>The value below a parent; null for none.</summary>
    public RawJson? this[int parent]
    {
        get
        {
            var start = parent == 0 ? 0 : ends[parent - 1];
            var json = buffer.Written[start..ends[parent]];
            return json.Span.SequenceEqual("null"u8) ? null : new RawJson(json);
        }
    }

    /// <summary>Gives the memory back, when the response is written.</summary>
    public ValueTask CleanAsync()
    {
        buffer.Dispose();
        return default;
    }
}
