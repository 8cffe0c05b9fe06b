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
    ReadConnection connection,
    CursorTemplate? cursor,
    CancellationToken cancellationToken)
{
    private readonly LevelRows[] _rows = new LevelRows[plan.Levels.Count];
    private readonly KeyIndex[] _keys = [.. plan.KeyTypes.Select(KeyIndex.Create)];
    private readonly RowCursors? _cursors = cursor is null ? null : new RowCursors(cursor);
    private bool _hasMore;
    private int _total = -1;

    /// <summary>The value as JSON; null where the slow way must say what is wrong.</summary>
    public async ValueTask<ReadResult?> RunAsync(ReadRequest request)
    {
        try
        {
            if (request.NeedsItems)
            {
                var limit = request.Range?.Length ?? (request.Kind is ReadKind.First or ReadKind.Single ? 1 : int.MaxValue);
                if (!await ReadLevelAsync(0, limit, request.Range?.Start ?? 0).ConfigureAwait(false)) return null;
                if (_hasMore && request.Kind is ReadKind.Single) return null;
                for (var i = 1; i < plan.Levels.Count; i++)
                {
                    if (!await ReadLevelAsync(i, int.MaxValue, 0).ConfigureAwait(false)) return null;
                }
            }

            if (request.NeedsTotal) _total = await CountAsync().ConfigureAwait(false);
            return Assemble(request);
        }
        finally
        {
            foreach (var rows in _rows) rows?.Dispose();
            _cursors?.Dispose();
        }
    }

    private async ValueTask<bool> ReadLevelAsync(int index, int limit, int start)
    {
        var level = plan.Levels[index];
        var keys = level.Source is null ? null : _keys[level.KeyNumber];
        // Nobody refers to anything: there is nothing to ask.
        if (keys is { Count: 0 }) return true;

        var rows = _rows[index] = new LevelRows(level.Holes.Count);
        if (keys is not null) rows.Group(keys.Count);
        var bound = commands.Levels[index]!.Bind(values, keys);
        var command = connection.Prepare(bound);
        try
        {
            var reader = connection.IsInProcess
                ? command.ExecuteReader(CommandBehavior.SingleResult)
                : await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken).ConfigureAwait(false);
            ReadLog.Executed(bound, command);
            await using (reader.ConfigureAwait(false))
            {
                var row = new RowReader(rows, _keys, plan.Options.TextOf(reader.GetType())) { Reader = reader, Ordinals = OrdinalsOf(reader, bound), Cursors = index == 0 ? _cursors : null };
                var showsEnds = row.Cursors is not null && plan.ShowsEnds;
                while (connection.IsInProcess ? reader.Read() : await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    if (rows.Count == limit)
                    {
                        _hasMore = true;
                        break;
                    }

                    row.Position = start + rows.Count;
                    if (!WriteRow(level, row, keys)) return false;
                    if (showsEnds) row.Cursors!.Note(row);
                    if (connection.IsInProcess && (rows.Count & 63) == 0) cancellationToken.ThrowIfCancellationRequested();
                }
            }
        }
        finally
        {
            await connection.ReleaseAsync(command, bound).ConfigureAwait(false);
        }

        return true;
    }

    private static bool WriteRow(ReadLevel level, RowReader row, KeyIndex? keys)
    {
        row.Rows.Begin();
        foreach (var member in level.Members)
        {
            if (!member.Write(row)) return false;
        }

        row.Json.Write((byte)'}');
        row.Rows.End(keys?.Find(row.Reader, row.Ordinals[level.Columns.Count]) ?? -1);
        return true;
    }

    private async ValueTask<int> CountAsync()
    {
        var bound = commands.Total!.Bind(values, null);
        var command = connection.Prepare(bound);
        try
        {
            var count = connection.IsInProcess ? command.ExecuteScalar() : await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            ReadLog.Executed(bound, command);
            return Convert.ToInt32(count, System.Globalization.CultureInfo.InvariantCulture);
        }
        finally
        {
            await connection.ReleaseAsync(command, bound).ConfigureAwait(false);
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
                ReadKind.List => WriteItems(output, isBackward: false),
                ReadKind.Page => WriteConnection(output, request),
                _ => _rows[0].CopyTo(output, 0, plan.Levels[0], _rows)
            };
            return isWhole ? new ReadResult(output) : null;
        }
        finally
        {
            if (!isWhole) output.Dispose();
        }
    }

    private bool WriteItems(JsonBuffer output, bool isBackward)
    {
        output.Write((byte)'[');
        for (var i = 0; i < _rows[0].Count; i++)
        {
            if (i > 0) output.Write((byte)',');
            // A page from the end was read from the end.
            var row = isBackward ? _rows[0].Count - 1 - i : i;
            if (!_rows[0].CopyTo(output, row, plan.Levels[0], _rows)) return false;
        }

        output.Write((byte)']');
        return true;
    }

    private bool WriteConnection(JsonBuffer output, ReadRequest request)
    {
        foreach (var part in plan.Connection!)
        {
            output.Write(part.Name);
            switch (part.Kind)
            {
                case ConnectionPartKind.Constant:
                    break;
                case ConnectionPartKind.Items:
                    if (!WriteItems(output, request.KeySet is { IsBackward: true })) return false;
                    break;
                case ConnectionPartKind.TotalCount:
                    output.WriteNumber(_total);
                    break;
                case ConnectionPartKind.PageInfo:
                    WritePageInfo(output, part, request);
                    break;
            }
        }

        output.Write((byte)'}');
        return true;
    }

    private void WritePageInfo(JsonBuffer output, ConnectionPart pageInfo, ReadRequest request)
    {
        var (start, count) = (request.Range!.Value.Start, _rows[0].Count);
        var (hasNext, hasPrevious) = request.KeySet?.Ends(_hasMore) ?? (_hasMore, start > 0);
        foreach (var (name, part) in pageInfo.PageInfo)
        {
            output.Write(name);
            switch (part)
            {
                case PageInfoPart.Constant:
                    break;
                case PageInfoPart.HasNextPage:
                    output.Write(hasNext ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.HasPreviousPage:
                    output.Write(hasPrevious ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.StartCursor or PageInfoPart.EndCursor when count == 0:
                    output.Write("null"u8);
                    break;
                case PageInfoPart.StartCursor or PageInfoPart.EndCursor when _cursors is not null:
                    _cursors.WriteEnd(output, isFirstRead: part is PageInfoPart.StartCursor != request.KeySet!.IsBackward);
                    break;
                case PageInfoPart.StartCursor:
                    CursorMember.WriteIndex(output, start);
                    break;
                case PageInfoPart.EndCursor:
                    CursorMember.WriteIndex(output, start + count - 1);
                    break;
            }
        }

        output.Write((byte)'}');
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
