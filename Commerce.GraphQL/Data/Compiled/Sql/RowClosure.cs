using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// What follows of conditions that are true: which columns are equal, which tables' rows are the same row (because a key says so), and so which
/// other conditions are true as well. Only what can be proved counts; what is not understood implies nothing.
/// </summary>
internal sealed class RowClosure
{
    private readonly Dictionary<(string Alias, string Name), (string Alias, string Name)> _above = [];
    private readonly IReadOnlyDictionary<string, ITableBase> _tables;
    private readonly IReadOnlyList<SqlExpression> _conditions;
    private readonly HashSet<(string, string)> _sameRows = [];
    private readonly HashSet<SqlExpression> _known;

    public RowClosure(IReadOnlyDictionary<string, ITableBase> tables, IReadOnlyList<SqlExpression> conditions)
    {
        _tables = tables;
        _conditions = conditions;
        foreach (var condition in conditions)
        {
            if (condition is SqlBinaryExpression { OperatorType: ExpressionType.Equal } equality && NodeOf(equality.Left) is { } left && NodeOf(equality.Right) is { } right)
                Unite(left, right);
        }

        while (FindSameRows())
        {
            // each pair may show another one
        }

        _known = [.. conditions.Select(Normalize)];
    }

    /// <summary>Whether the condition is true.</summary>
    public bool Implies(SqlExpression condition) => _known.Contains(Normalize(condition)) || IsEquality(condition);

    /// <summary>Whether both are the same row.</summary>
    public bool IsSameRow(string one, string other) => one == other || _sameRows.Contains((one, other));

    public IEnumerable<string> AliasesOf(ITableBase table) => _tables.Where(known => known.Value == table).Select(known => known.Key);

    /// <summary>Whether there is at most one row of the table for each row of the given ones.</summary>
    public bool IsDetermined(string alias, Func<string, bool> isGiven)
        => KeysOf(alias).Any(key => key.All(column => _above.Keys.Any(node => !IsOf(alias, node) && (IsValue(node) || isGiven(node.Alias)) && Find(node) == Find((alias, column)))));

    private static bool IsOf(string alias, (string Alias, string Name) node) => node.Alias == alias;

    private static bool IsValue((string Alias, string Name) node) => node.Alias.StartsWith('@');

    private static (string Alias, string Name)? NodeOf(SqlExpression expression) => expression switch
    {
        _ when !IsExact(expression.Type) => null,
        ColumnExpression column => (column.TableAlias, column.Name),
        SqlParameterExpression parameter => ("@", parameter.InvariantName),
        SqlConstantExpression { Value: { } value } => ("@" + value.GetType().Name, value.ToString()!),
        _ => null
    };

    /// <summary>Whether equal values are the same value; texts may be equal in a collation only.</summary>
    private static bool IsExact(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(Guid) || type == typeof(bool);
    }

    private bool IsEquality(SqlExpression condition)
        => condition is SqlBinaryExpression { OperatorType: ExpressionType.Equal } equality && NodeOf(equality.Left) is { } left && NodeOf(equality.Right) is { } right
            && left != right && _above.ContainsKey(left) && _above.ContainsKey(right) && Find(left) == Find(right);

    private bool FindSameRows()
    {
        var found = false;
        foreach (var (one, table) in _tables)
        {
            foreach (var (other, otherTable) in _tables)
            {
                if (string.CompareOrdinal(one, other) >= 0 || table != otherTable || IsSameRow(one, other)) continue;
                if (!KeysOf(one).Any(key => key.All(column => Find((one, column)) == Find((other, column))) && KeysOf(other).Any(key.SequenceEqual))) continue;
                foreach (var column in table.Columns) Unite((one, column.Name), (other, column.Name));
                _sameRows.Add((one, other));
                _sameRows.Add((other, one));
                found = true;
            }
        }

        return found;
    }

    /// <summary>The columns of each key that the row is known to have: unique indexes count where their filter is known to be true.</summary>
    private IEnumerable<IReadOnlyList<string>> KeysOf(string alias)
    {
        if (!_tables.TryGetValue(alias, out var known) || known is not ITable table) yield break;
        if (table.PrimaryKey is { } primary) yield return [.. primary.Columns.Select(column => column.Name)];
        foreach (var index in table.Indexes)
        {
            if (index.IsUnique && (index.Filter is null || IsTrue(alias, index.Filter.Trim('"', ' ')))) yield return [.. index.Columns.Select(column => column.Name)];
        }
    }

    private bool IsTrue(string alias, string column)
        => _conditions.Any(condition => condition is ColumnExpression flag && flag.Name == column && Find((flag.TableAlias, flag.Name)) == Find((alias, column)));

    private SqlExpression Normalize(SqlExpression condition)
    {
        var normal = (SqlExpression)new ColumnMap(column =>
        {
            var (alias, name) = Find((column.TableAlias, column.Name));
            return new ColumnExpression(name, alias, null, Nullable.GetUnderlyingType(column.Type) ?? column.Type, column.TypeMapping, false);
        }).Visit(condition);
        // Both sides of an equality in one order.
        return normal is SqlBinaryExpression { OperatorType: ExpressionType.Equal } equality && string.CompareOrdinal(equality.Left.ToString(), equality.Right.ToString()) > 0
            ? new SqlBinaryExpression(ExpressionType.Equal, equality.Right, equality.Left, equality.Type, equality.TypeMapping)
            : normal;
    }

    private (string Alias, string Name) Find((string Alias, string Name) node)
    {
        while (_above.TryGetValue(node, out var above) && above != node) node = above;
        return node;
    }

    private void Unite((string Alias, string Name) one, (string Alias, string Name) other)
    {
        _above.TryAdd(one, one);
        _above.TryAdd(other, other);
        _above[Find(one)] = Find(other);
    }
}
