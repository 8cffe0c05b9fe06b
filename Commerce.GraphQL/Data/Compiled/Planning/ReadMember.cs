using System.Globalization;
using System.Text;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>A member of an object of the response, or a part of the row that is written like one.</summary>
/// <param name="name">What comes before the value: the opening brace or a comma, the name, a colon.</param>
internal abstract class ReadMember(byte[] name)
{
    public byte[] Name { get; } = name;

    /// <summary>Writes name and value; false where the slow way must say what is wrong.</summary>
    public abstract bool Write(RowReader row);
}

/// <summary>A member that is always the same.</summary>
internal sealed class ConstantMember(byte[] name, string value) : ReadMember([.. name, .. Encoding.UTF8.GetBytes($"\"{value}\"")])
{
    public override bool Write(RowReader row)
    {
        row.Json.Write(Name);
        return true;
    }
}

/// <summary>A column.</summary>
internal sealed class ColumnMember(byte[] name, int column, ColumnWriter writer, bool isNonNull, bool mayBeNull) : ReadMember(name)
{
    public override bool Write(RowReader row)
    {
        row.Json.Write(Name);
        var ordinal = row.Ordinals[column];
        if (!mayBeNull || !row.Reader.IsDBNull(ordinal)) return writer.Write(row, ordinal);
        row.Json.Write("null"u8);
        return !isNonNull;
    }
}

/// <summary>An object that is joined to the row.</summary>
/// <param name="keyColumn">The column that is null where there is no object; -1 where there always is one.</param>
internal sealed class ObjectMember(byte[] name, int keyColumn, ReadMember[] members, bool isNonNull) : ReadMember(name)
{
    public override bool Write(RowReader row)
    {
        row.Json.Write(Name);
        if (keyColumn >= 0 && row.Reader.IsDBNull(row.Ordinals[keyColumn]))
        {
            row.Json.Write("null"u8);
            return !isNonNull;
        }

        foreach (var member in members)
        {
            if (!member.Write(row)) return false;
        }

        row.Json.Write((byte)'}');
        return true;
    }
}

/// <summary>The cursor of the row in a connection.</summary>
internal sealed class CursorMember(byte[] name) : ReadMember(name)
{
    public override bool Write(RowReader row)
    {
        row.Json.Write(Name);
        if (row.Cursors is { } cursors) cursors.Write(row, row.Json);
        else WriteIndex(row.Json, row.Position);
        return true;
    }

    public static void WriteIndex(JsonBuffer json, int index)
    {
        Span<byte> digits = stackalloc byte[11];
        index.TryFormat(digits, out var written, provider: CultureInfo.InvariantCulture);
        json.WriteBase64(digits[..written]);
    }
}

/// <summary>What a level below is put into.</summary>
internal sealed class HoleMember(byte[] name, ReadHole hole) : ReadMember(name)
{
    public override bool Write(RowReader row)
    {
        row.Json.Write(Name);
        var ordinal = row.Ordinals[hole.KeyColumn];
        row.Rows.Hole(hole.Index, row.Reader.IsDBNull(ordinal) ? LevelRows.NoGroup : row.Keys[hole.KeyNumber].Add(row.Reader, ordinal));
        return true;
    }
}

/// <summary>A place in the rows of a level for what a level below has read.</summary>
/// <param name="Index">The place among the holes of its level.</param>
/// <param name="View">The view of its level that has it.</param>
/// <param name="KeyColumn">The column with the key by which the level below is grouped.</param>
/// <param name="KeyNumber">The index of keys; holes of one column share it.</param>
/// <param name="Level">What fills the hole.</param>
/// <param name="IsNonNull">Whether there must be one.</param>
internal sealed record ReadHole(int Index, int View, int KeyColumn, int KeyNumber, ReadLevel Level, bool IsNonNull)
{
    public bool Fill(JsonBuffer output, int group, LevelRows[] levels)
    {
        // Where nobody refers to anything, nothing was read, and there are no groups.
        var rows = levels[Level.Index];
        if (Level.Page is { } page) return page.Write(output, rows, group, levels);
        if (Level.IsList) return rows.CopyListTo(output, group, 0, levels);
        var row = rows.FirstOf(group);
        if (row >= 0) return rows.CopyTo(output, row, 0, levels);
        output.Write("null"u8);
        return !IsNonNull;
    }
}
