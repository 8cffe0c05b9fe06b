using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

internal sealed partial class SelectJoins
{
    /// <summary>Joins what is asked by IN, where a key says that there is at most one row: the database may then begin with either.</summary>
    private bool JoinSemiJoins()
    {
        for (var i = 0; i < _where.Count; i++)
        {
            if (_where[i] is not InExpression { Item: ColumnExpression item, Subquery: { Limit: null, Offset: null, Orderings.Count: 0, Projection: [{ Expression: ColumnExpression key }] } subquery } || !IsPlain(subquery)) continue;
            var tables = subquery.Tables.Select((table, n) => JoinedTable.Of(table, n == 0)).ToList();
            if (tables.Exists(table => !table.IsInner || table.Base is null)) continue;
            var isSame = _sql.Equal(key, item);
            List<SqlExpression> conditions = [isSame, .. tables.SelectMany(table => table.On), .. Conjuncts.Of(subquery.Predicate)];
            if (!AreDetermined(tables, ClosureWithout(_where[i], tables.ToDictionary(table => table.Alias!, table => table.Base!), conditions))) continue;

            _where.RemoveAt(i);
            tables[0].Kind = JoinKind.Inner;
            (key.TableAlias == tables[0].Alias ? tables[0].On : _where).Add(isSame);
            _tables.AddRange(tables);
            _where.AddRange(Conjuncts.Of(subquery.Predicate));
            return true;
        }

        return false;
    }

    /// <summary>Whether there is at most one row of all the tables together for each row that is there already.</summary>
    private static bool AreDetermined(List<JoinedTable> tables, RowClosure closure)
    {
        var open = tables.Select(table => table.Alias!).ToHashSet(StringComparer.Ordinal);
        while (open.FirstOrDefault(alias => closure.IsDetermined(alias, given => !open.Contains(given))) is { } next) open.Remove(next);
        return open.Count == 0;
    }

    /// <summary>Drops conditions that others imply; the last first, because what the query itself says comes first.</summary>
    private bool DropConditions()
    {
        var isChanged = Drop(_where, condition => ClosureWithout(condition));
        foreach (var table in _tables)
        {
            if (table is { Kind: JoinKind.Left, Base: { } known })
                isChanged |= Drop(table.On, condition => ClosureWithout(null, new() { [table.Alias!] = known }, table.On.Where(other => !ReferenceEquals(other, condition))));
        }

        return isChanged;
    }

    private bool Drop(List<SqlExpression> conditions, Func<SqlExpression, RowClosure> closureWithout)
    {
        var count = conditions.Count;
        for (var i = conditions.Count - 1; i >= 0; i--)
        {
            var closure = closureWithout(conditions[i]);
            if (IsTrue(conditions[i], closure)) conditions.RemoveAt(i);
        }

        return conditions.Count < count;
    }

    private bool IsTrue(SqlExpression condition, RowClosure closure) => closure.Implies(condition) || condition switch
    {
        ExistsExpression exists => HasWitness(exists, closure),
        SqlBinaryExpression { OperatorType: ExpressionType.OrElse } either => IsTrue(either.Left, closure) || IsTrue(either.Right, closure),
        _ => false
    };

    /// <summary>Whether rows that are there anyway are what EXISTS asks for.</summary>
    private bool HasWitness(ExistsExpression exists, RowClosure closure)
        => JoinsOf(exists) is { } subquery && IsWitnessed(subquery._tables, 0, [.. subquery._tables.SelectMany(table => table.On), .. subquery._where], closure);

    private bool IsWitnessed(List<JoinedTable> tables, int index, List<SqlExpression> conditions, RowClosure closure)
    {
        if (index == tables.Count) return conditions.TrueForAll(condition => IsTrue(condition, closure));
        foreach (var witness in closure.AliasesOf(tables[index].Base!))
        {
            var rename = ColumnMap.Rename(tables[index].Alias!, witness);
            if (IsWitnessed(tables, index + 1, [.. conditions.Select(condition => (SqlExpression)rename.Visit(condition))], closure)) return true;
        }

        return false;
    }

    /// <summary>Drops tables whose row is there for sure and of which nothing is selected, or the row of which is that of another table.</summary>
    private bool DropInnerTables()
    {
        for (var i = _tables.Count - 1; i > 0; i--)
        {
            if (_tables[i] is not { Kind: JoinKind.Inner, Base: { } table, Alias: { } alias, On: [var link] } || KeyOf(link, alias, table) is not { } reference) continue;
            var closure = Closure();
            if (_tables.Find(other => other.IsInner && other.Alias != alias && other.Base == table && closure.IsSameRow(alias, other.Alias!)) is { } same && IsSameWithout(link, alias, same.Alias!))
            {
                _tables.RemoveAt(i);
                Replace(ColumnMap.Rename(alias, same.Alias!));
                // The link says now what links the other one already.
                return true;
            }

            if (Uses(condition => !ReferenceEquals(condition, link)).Contains(alias)) continue;
            if (_above.Tables.Any(known => known.Value == table && closure.IsSameRow(alias, known.Key)) || IsReference(reference, table))
            {
                _tables.RemoveAt(i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the other table's row stays linked as it is without the link of this one.</summary>
    private bool IsSameWithout(SqlExpression link, string alias, string other)
        => ClosureWithout(link).Implies((SqlExpression)ColumnMap.Rename(alias, other).Visit(link));

    /// <summary>The column that refers to the table's key in a condition of a join.</summary>
    private static ColumnExpression? KeyOf(SqlExpression link, string alias, ITableBase table)
    {
        if (link is not SqlBinaryExpression { OperatorType: ExpressionType.Equal, Left: ColumnExpression left, Right: ColumnExpression right }) return null;
        var (key, reference) = left.TableAlias == alias ? (left, right) : (right, left);
        return key.TableAlias == alias && reference.TableAlias != alias && (table as ITable)?.PrimaryKey?.Columns is [var only] && only.Name == key.Name ? reference : null;
    }

    /// <summary>Whether the database itself holds that the column refers to a row of the table.</summary>
    private bool IsReference(ColumnExpression column, ITableBase table)
        => _tables.Find(other => other.Alias == column.TableAlias) is { IsInner: true, Base: ITable from }
            && from.FindColumn(column.Name) is { IsNullable: false }
            && from.ForeignKeyConstraints.Any(constraint => constraint.PrincipalTable == table && constraint.Columns is [var only] && only.Name == column.Name);

    /// <summary>Drops left joins that find the row of another table: whatever is selected of them is selected of that one.</summary>
    private bool DropLeftTables()
    {
        foreach (var left in _tables)
        {
            if (left is not { Kind: JoinKind.Left, Base: { } table, Alias: { } alias }) continue;
            var known = Closure();
            var found = ClosureWithout(null, new() { [alias] = table }, left.On);
            if (_tables.Find(other => other.IsInner && other.Base == table && found.IsSameRow(alias, other.Alias!)
                && left.On.TrueForAll(condition => known.Implies((SqlExpression)ColumnMap.Rename(alias, other.Alias!).Visit(condition)))) is not { } same) continue;
            _tables.Remove(left);
            Replace(ColumnMap.Rename(alias, same.Alias!));
            return true;
        }

        return false;
    }

    /// <summary>
    /// Takes left joined subqueries apart: drops of them what is known of the rows that they are joined to, and makes two left joins of a table that is
    /// only the way to another one.
    /// </summary>
    private bool OpenLeftSubqueries()
    {
        for (var i = 0; i < _tables.Count; i++)
        {
            if (_tables[i] is not { Kind: JoinKind.Left, Table: SelectExpression { Limit: null, Offset: null, Orderings.Count: 0 } select } left || !IsPlain(select)
                || !select.Projection.All(projection => projection.Expression is ColumnExpression)) continue;
            var inside = new SelectJoins(_sql, select);
            if (inside._tables.Exists(table => !table.IsInner || table.Base is null)) continue;

            // Rows of the subquery count only where they are joined to a row of this query.
            var columns = select.Projection.ToDictionary(projection => projection.Alias, projection => (ColumnExpression)projection.Expression, StringComparer.Ordinal);
            var open = new ColumnMap(column => column.TableAlias == select.Alias ? columns[column.Name] : null);
            inside._above.Add(Facts());
            inside._above.Conditions.AddRange(left.On.Select(condition => (SqlExpression)open.Visit(condition)));
            var isChanged = false;
            while (inside.DropConditions() | inside.DropInnerTables()) isChanged = true;

            if (inside._tables.Count == 2 && SplitLeft(i, inside, select.Alias!, columns)) return true;
            if (!isChanged) continue;
            _tables[i] = new JoinedTable(inside.ToSelect(), JoinKind.Left, left.On);
            TryInline(i);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Makes two left joins of a left joined subquery of two tables: the first has at most one row for each row of this query, the second is found by its
    /// key, and only the second is seen. Where the second is not there, or hidden, both ways show nothing.
    /// </summary>
    private bool SplitLeft(int index, SelectJoins inside, string alias, Dictionary<string, ColumnExpression> columns)
    {
        var (left, way, end) = (_tables[index], inside._tables[0], inside._tables[1]);
        if (end.On is not [var link] || KeyOf(link, end.Alias!, end.Base!)?.TableAlias != way.Alias
            || !inside.Closure().IsDetermined(way.Alias!, given => given != way.Alias && given != end.Alias)
            || Uses(condition => !left.On.Contains(condition)).ColumnsOf(alias).Any(column => columns[column].TableAlias != end.Alias)
            || left.On.Exists(condition => TablesOf.In(condition).ColumnsOf(alias).Any(column => columns[column].TableAlias != way.Alias))) return false;

        _tables[index] = new JoinedTable(way.Table, JoinKind.Left, [.. left.On, .. inside._where.Where(condition => !TablesOf.In(condition).Contains(end.Alias!))]);
        _tables.Insert(index + 1, new JoinedTable(end.Table, JoinKind.Left, [link, .. inside._where.Where(condition => TablesOf.In(condition).Contains(end.Alias!))]));
        Replace(new ColumnMap(column => column.TableAlias == alias ? ColumnMap.Of(columns[column.Name].TableAlias, columns[column.Name], isNullable: true) : null));
        return true;
    }
}
