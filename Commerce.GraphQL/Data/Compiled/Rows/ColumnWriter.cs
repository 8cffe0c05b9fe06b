using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using HotChocolate.Execution.Processing;
using HotChocolate.Execution.Serialization;
using HotChocolate.Types;
using HotChocolate.Utilities;

namespace HotChocolate.Data.Compiled;

/// <summary>Writes a column that is not null as the value of a leaf.</summary>
internal abstract class ColumnWriter
{
    /// <summary>False where the slow way must say what is wrong.</summary>
    public abstract bool Write(RowReader row, int ordinal);
}

internal sealed class NumberWriter(Type type) : ColumnWriter
{
    private readonly bool _isLong = type == typeof(long);

    public override bool Write(RowReader row, int ordinal)
    {
        row.Json.WriteNumber(_isLong ? row.Reader.GetInt64(ordinal) : row.Reader.GetInt32(ordinal));
        return true;
    }
}

internal sealed class BooleanWriter : ColumnWriter
{
    public override bool Write(RowReader row, int ordinal)
    {
        row.Json.Write(row.Reader.GetBoolean(ordinal) ? "true"u8 : "false"u8);
        return true;
    }
}

internal sealed class TextWriter : ColumnWriter
{
    public override bool Write(RowReader row, int ordinal)
    {
        if (row.Text is { } read) row.Json.WriteText(read(row.Reader, ordinal));
        else row.Json.WriteText(row.Reader.GetString(ordinal));
        return true;
    }
}

/// <summary>Global ids of whole numbers in the default format.</summary>
internal sealed class NumericIdWriter(string typeName, Type type) : ColumnWriter
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(typeName + ":");
    private readonly bool _isLong = type == typeof(long);

    public override bool Write(RowReader row, int ordinal)
    {
        Span<byte> id = stackalloc byte[_prefix.Length + 20];
        _prefix.CopyTo(id);
        Utf8Formatter.TryFormat(_isLong ? row.Reader.GetInt64(ordinal) : row.Reader.GetInt32(ordinal), id[_prefix.Length..], out var written);
        row.Json.WriteBase64(id[..(_prefix.Length + written)]);
        return true;
    }
}

/// <summary>Everything else: the value as EF Core would give it to the entity, serialized as value completion does it.</summary>
/// <param name="read">Reads the value.</param>
/// <param name="convert">What the field does to the value; null for nothing.</param>
internal sealed class LeafWriter(Func<DbDataReader, int, object?> read, Func<object, object?>? convert, OutputShape shape, ITypeConverter converter) : ColumnWriter
{
    public override bool Write(RowReader row, int ordinal)
    {
        var value = read(row.Reader, ordinal);
        if (value is not null && convert is not null) value = convert(value);
        return Write(row.Json, value, shape);
    }

    private bool Write(JsonBuffer json, object? value, OutputShape current)
    {
        if (value is null)
        {
            json.Write("null"u8);
            return !current.IsNonNull;
        }

        if (current.Kind is OutputKind.List)
        {
            if (value is string || value is not System.Collections.IEnumerable items) return false;
            var separator = (byte)'[';
            foreach (var item in items)
            {
                json.Write(separator);
                separator = (byte)',';
                if (!Write(json, item, current.Item!)) return false;
            }

            if (separator == (byte)'[') json.Write(separator);
            json.Write((byte)']');
            return true;
        }

        var leaf = current.Leaf!;
        if (!leaf.RuntimeType.IsInstanceOfType(value) && converter.TryConvert(value.GetType(), leaf.RuntimeType, value, out var converted)) value = converted!;
        var serialized = leaf.Serialize(value);
        if (serialized is null && current.IsNonNull) return false;
        if (serialized is string text) json.WriteText(text);
        else json.WriteValue(serialized);
        return true;
    }
}

/// <summary>Enums that are stored as text: each text is serialized once.</summary>
internal sealed class EnumTextWriter(Func<string, object?> parse, EnumType type) : ColumnWriter
{
    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    public override bool Write(RowReader row, int ordinal)
    {
        var text = row.Reader.GetString(ordinal);
        // There are as many texts as the enum has values; others do not get this far.
        if (!_known.TryGetValue(text, out var json)) _known[text] = json = Encoding.UTF8.GetBytes($"\"{type.Serialize(parse(text))}\"");
        row.Json.Write(json);
        return true;
    }
}
