using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HotChocolate.Data.Compiled;

/// <summary>The distinct keys of the rows of a level, numbered: rows of the level below are grouped by them.</summary>
internal abstract class KeyIndex
{
    public abstract int Count { get; }

    /// <summary>The keys as a list of their type.</summary>
    public abstract IList Keys { get; }

    /// <summary>The key of the only row; while it is not known, some value of its type.</summary>
    public abstract object OnlyKey { get; }

    /// <summary>The number of the key in a column; a new one gets the next number.</summary>
    public abstract int Add(DbDataReader reader, int ordinal);

    /// <summary>The number of a key; a new one gets the next number.</summary>
    public abstract int Add(object key);

    /// <summary>The number of the key in a column, -1 for a key that nobody asked for.</summary>
    public abstract int Find(DbDataReader reader, int ordinal);

    /// <summary>The keys as a JSON array, once all of them are there; null for keys that are no whole numbers.</summary>
    public virtual string? ToJson() => null;

    public static bool CanHold(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(Guid) || type == typeof(string);

    public static KeyIndex Create(Type type)
        => type == typeof(int) ? new OfInt32()
            : type == typeof(long) ? new OfInt64()
            : type == typeof(Guid) ? new Of<Guid>()
            : new Of<string>();

    private class Of<T> : KeyIndex where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        protected List<T> List { get; } = [];

        public override int Count => List.Count;

        public override IList Keys => List;

        public override object OnlyKey => List.Count > 0 ? List[0] : typeof(T) == typeof(string) ? "" : default(T)!;

        public override int Add(DbDataReader reader, int ordinal) => Add(Read(reader, ordinal));

        public override int Add(object key) => Add((T)key);

        private int Add(T key)
        {
            ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var known);
            if (known) return number;
            List.Add(key);
            return number = List.Count - 1;
        }

        public override int Find(DbDataReader reader, int ordinal) => _numbers.GetValueOrDefault(Read(reader, ordinal), -1);

        protected virtual T Read(DbDataReader reader, int ordinal) => reader.GetFieldValue<T>(ordinal);
    }

    private sealed class OfInt32 : Of<int>
    {
        private string? _json;

        public override string ToJson() => _json ??= Join(List);

        protected override int Read(DbDataReader reader, int ordinal) => reader.GetInt32(ordinal);
    }

    private sealed class OfInt64 : Of<long>
    {
        private string? _json;

        public override string ToJson() => _json ??= Join(List);

        protected override long Read(DbDataReader reader, int ordinal) => reader.GetInt64(ordinal);
    }

    private static string Join<T>(List<T> keys) where T : ISpanFormattable
    {
        var json = new DefaultInterpolatedStringHandler(keys.Count + 2, keys.Count, CultureInfo.InvariantCulture, stackalloc char[512]);
        json.AppendLiteral("[");
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0) json.AppendLiteral(",");
            json.AppendFormatted(keys[i]);
        }

        json.AppendLiteral("]");
        return json.ToStringAndClear();
    }
}
