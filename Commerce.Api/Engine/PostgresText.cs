using System.Data.Common;
using System.Text;
using Npgsql;

namespace Commerce.Api;

/// <summary>Reads text from PostgreSQL as the UTF-8 that it comes as, without a string in between.</summary>
internal static class PostgresText
{
    // https://www.postgresql.org/docs/current/catalog-pg-type.html: as bytes these are nothing but their characters.
    private const uint Text = 25;
    private const uint Varchar = 1043;

    [ThreadStatic]
    private static byte[]? t_buffer;

    /// <summary>Reads a column; the bytes stay until the thread reads the next.</summary>
    public static ReadOnlySpan<byte> Read(DbDataReader reader, int ordinal)
    {
        var rows = (NpgsqlDataReader)reader;
        if (rows.GetDataTypeOID(ordinal) is not (Text or Varchar)) return Encoding.UTF8.GetBytes(rows.GetString(ordinal));
        var buffer = t_buffer ??= new byte[2048];
        var read = (int)rows.GetBytes(ordinal, 0, buffer, 0, buffer.Length);
        return read < buffer.Length ? buffer.AsSpan(0, read) : ReadLong(rows, ordinal);
    }

    private static byte[] ReadLong(NpgsqlDataReader rows, int ordinal)
    {
        var bytes = new byte[rows.GetBytes(ordinal, 0, null, 0, 0)];
        rows.GetBytes(ordinal, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
