using System.Data.Common;
using System.Linq.Expressions;
using System.Text;
using GreenDonut.Data;
using HotChocolate.Execution.Serialization;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data.Compiled;

/// <summary>How the cursors of a list are made of the columns of its rows.</summary>
/// <param name="prefix">What all cursors of the order begin with.</param>
/// <param name="keys">The values, in their order.</param>
internal sealed class CursorTemplate(byte[] prefix, (int Column, Func<DbDataReader, int, object?>? Read)[] keys)
{
    /// <param name="keys">The keys of the order.</param>
    /// <param name="row">Stands for the row in the columns.</param>
    /// <param name="columns">What is selected; keys that are not yet there are added.</param>
    public static CursorTemplate Create(PageKeys keys, ParameterExpression row, List<Expression> columns)
    {
        var parts = new (int, Func<DbDataReader, int, object?>?)[keys.Keys.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var value = ParameterReplacer.Inline(keys.Keys[i].Selector, row);
            if (value is UnaryExpression { NodeType: ExpressionType.Convert } converted) value = converted.Operand;
            var column = columns.FindIndex(known => known.ToString() == value.ToString());
            if (column < 0)
            {
                if (columns.Count >= Columns.Maximum) throw new NotCompiledException("too many columns");
                column = columns.Count;
                columns.Add(value);
            }

            var mapping = keys.Keys[i].Property.GetRelationalTypeMapping();
            var isNumber = mapping.Converter is null && keys.Keys[i].Property.ClrType is var type && (type == typeof(int) || type == typeof(long));
            parts[i] = (column, isNumber && !keys.Keys[i].IsNullable ? null : ColumnReaders.Read(mapping));
        }

        return new CursorTemplate(Encoding.UTF8.GetBytes(keys.Prefix), parts);
    }

    /// <summary>Writes the cursor of the current row, before it becomes base64.</summary>
    public void Write(RowReader row, JsonBuffer text)
    {
        text.Write(prefix);
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0) text.Write((byte)':');
            var ordinal = row.Ordinals[keys[i].Column];
            if (keys[i].Read is not { } read) text.WriteNumber(row.Reader.GetInt64(ordinal));
            else text.Write(Encoding.UTF8.GetBytes(CursorValues.Format(row.Reader.IsDBNull(ordinal) ? null : read(row.Reader, ordinal))));
        }
    }
}
