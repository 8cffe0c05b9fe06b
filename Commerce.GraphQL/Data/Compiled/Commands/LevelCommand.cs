#pragma warning disable EF1001 // The command behind a query is not offered otherwise; a test of both databases notices if that changes.
using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// One command of a read as EF Core has compiled it. Which SQL it is depends on the request's context alone where the model's filters ask
/// something that is true or false: each combination is a <see cref="SqlVariant"/>.
/// </summary>
internal sealed class LevelCommand(Func<QueryContext, IEnumerable<Columns>> executor, int[] slots, int columnCount)
{
    /// <summary>The parameter with the keys of the rows above.</summary>
    public const string KeysName = "K";

    /// <summary>As many values of the context as the number of a variant can tell apart.</summary>
    private const int MaxContextValues = 31;

    private static readonly string[] s_names = [.. Enumerable.Range(0, 64).Select(SlotRewriter.NameOf)];
    private readonly ConcurrentDictionary<long, SqlVariant> _variants = [];
    private string[]? _contextNames;

    /// <summary>Nothing to read.</summary>
    public static LevelCommand None { get; } = new(_ => [], [], 0);

    public int ColumnCount => columnCount;

    /// <summary>Whether only the number of rows is asked for.</summary>
    public bool IsCount { get; set; }

    /// <summary>The command with the values of a request.</summary>
    public BoundCommand Bind(QueryContext context, IReadOnlyList<object?> values, KeyIndex? keys)
    {
        foreach (var slot in slots) context.Parameters.Add(s_names[slot], values[slot]);
        if (keys is not null) context.Parameters.Add(KeysName, keys.Keys);
        // What the model's filters ask of the context, EF Core adds by itself.
        var query = (IRelationalQueryingEnumerable)executor(context);
        var names = _contextNames ??= [.. context.Parameters.Keys.Skip(slots.Length + (keys is null ? 0 : 1))];

        var number = NumberOf(context, names);
        if (number < 0 || !_variants.TryGetValue(number, out var variant))
        {
            variant = Create(query, context, values, keys, names);
            if (number >= 0) variant = _variants.GetOrAdd(number, variant);
        }

        return new BoundCommand(this, variant, query, context, values, keys);
    }

    /// <summary>Tells apart what the SQL depends on: what is true, false and null of the context. Nulls in slots belong to the shape.</summary>
    private static long NumberOf(QueryContext context, string[] names)
    {
        if (names.Length > MaxContextValues) return -1;
        var number = 0L;
        foreach (var name in names)
            number = (number << 2) | context.Parameters[name] switch { null => 0L, false => 1L, true => 2L, _ => 3L };
        return number;
    }

    private SqlVariant Create(IRelationalQueryingEnumerable query, QueryContext context, IReadOnlyList<object?> values, KeyIndex? keys, string[] names)
    {
        // The SQL depends on how many items a list has, and EF Core gives each of them a name that may be that of a slot.
        if (slots.Any(slot => values[slot] is System.Collections.IEnumerable and not string)) return SqlVariant.ByEntityFramework;
        using var command = query.CreateDbCommand();
        var sources = new List<ParameterSource>(command.Parameters.Count);
        var literals = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isDirect = names.Length <= MaxContextValues;
        foreach (DbParameter parameter in command.Parameters)
        {
            var name = parameter.ParameterName.TrimStart('@');
            seen.Add(name);
            if (names.Contains(name) && context.Parameters[name] is bool flag) literals.Add(name, LiteralOf(context, flag));
            else if (SourceOf(parameter, name, context, values, keys, names) is { } source) sources.Add(source);
            else isDirect = false;
        }

        // A value that is no parameter has become a part of the SQL, which is for all requests: such a query is no template.
        foreach (var slot in slots)
        {
            if (values[slot] is null || seen.Contains(s_names[slot])) continue;
            // EF Core makes patterns for LIKE of values, again for each request.
            if (names.Any(name => name.StartsWith(s_names[slot] + "_", StringComparison.Ordinal) && seen.Contains(name))) continue;
            if (isDirect) throw new NotCompiledException("a value that is no parameter");
        }

        isDirect &= names.All(name => context.Parameters[name] is null or bool || seen.Contains(name));
        return isDirect ? new SqlVariant(SqlText.WithLiterals(command.CommandText, literals), [.. sources], [.. literals.Keys]) : SqlVariant.ByEntityFramework;
    }

    /// <summary>Where the parameter's value comes from; null where EF Core makes it of something in a way that is its own.</summary>
    private static ParameterSource? SourceOf(DbParameter parameter, string name, QueryContext context, IReadOnlyList<object?> values, KeyIndex? keys, string[] names)
    {
        if (name == KeysName && keys is not null)
        {
            if (parameter.Value is string text) return text == keys.ToJson() ? new ParameterSource(name, ParameterKind.KeysAsJson, 0) : null;
            return ReferenceEquals(parameter.Value, keys.Keys) ? new ParameterSource(name, ParameterKind.Keys, 0) : null;
        }

        if (name is ['S', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var slot) && slot < values.Count && s_names[slot] == name)
            return IsUnconverted(parameter, values[slot], context) ? new ParameterSource(name, ParameterKind.Slot, slot) : null;
        return names.Contains(name) && IsUnconverted(parameter, context.Parameters[name], context) ? new ParameterSource(name, ParameterKind.Context, 0) : null;
    }

    private static bool IsUnconverted(DbParameter parameter, object? value, QueryContext context)
    {
        if (value is null) return parameter.Value is null or DBNull;
        return parameter.Value is { } sent && sent.GetType() == value.GetType() && sent.Equals(value)
            && !ConvertedTypes.Of(context.Context.Model).Contains(value.GetType());
    }

    private static string LiteralOf(QueryContext context, bool value)
        => context.Context.GetService<IRelationalTypeMappingSource>().FindMapping(typeof(bool))!.GenerateSqlLiteral(value);
}
