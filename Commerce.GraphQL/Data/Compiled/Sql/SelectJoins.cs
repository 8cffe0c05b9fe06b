using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// A SELECT whose joins are being changed. Joined subqueries that only filter or join tables are taken apart, so that all tables and all conditions
/// stand beside each other.
/// </summary>
internal sealed partial class SelectJoins
{
    private readonly ISqlExpressionFactory _sql;
    private readonly RowFacts _above = new();
    private readonly List<JoinedTable> _tables = [];
    private List<SqlExpression> _where;
    private SelectExpression _select;

    /// <param name="sql">Makes expressions.</param>
    /// <param name="select">The SELECT; its subqueries are simple already.</param>
    public SelectJoins(ISqlExpressionFactory sql, SelectExpression select)
    {
        _sql = sql;
        _select = select;
        _where = Conjuncts.Of(select.Predicate);
        for (var i = 0; i < select.Tables.Count; i++) _tables.Add(JoinedTable.Of(select.Tables[i], i == 0));
    }

    public bool HasLeftJoins => _tables.Exists(table => table.Kind is JoinKind.Left);

    /// <summary>Says what is known of the rows that the keys come from.</summary>
    /// <param name="above">The rows, with aliases that this query does not have.</param>
    /// <param name="column">The name of the column that holds the key in each row.</param>
    public void Know(KeyFacts above, string column)
    {
        if (ColumnOf(column) is not { } key) return;
        _above.Add(above.Rows);
        _above.Conditions.Add(_sql.Equal(above.Key, key));
    }

    /// <summary>What is true of the rows that are selected.</summary>
    /// <param name="but">A condition that is not counted; null counts all.</param>
    public RowFacts Facts(SqlExpression? but = null)
    {
        var facts = new RowFacts();
        facts.Add(_above);
        foreach (var table in _tables)
        {
            if (!table.IsInner) continue;
            if (table.Base is { } known) facts.Tables[table.Alias!] = known;
            facts.Conditions.AddRange(table.On);
            // What is true inside of a subquery is true of the rows it gives.
            if (table.Table is SelectExpression derived && IsPlain(derived)) AddFactsOf(facts, derived);
        }

        facts.Conditions.AddRange(_where);
        if (but is not null && facts.Conditions.FindLastIndex(condition => ReferenceEquals(condition, but)) is >= 0 and var index) facts.Conditions.RemoveAt(index);
        foreach (var exists in facts.Conditions.OfType<ExistsExpression>().ToList()) AddFactsOf(facts, exists);
        return facts;
    }

    /// <summary>What is known of the rows that have a key, which a level below is asked for; null where that is not seen.</summary>
    /// <param name="column">The name of the column with the keys.</param>
    public KeyFacts? FactsOf(string column)
    {
        if (!IsPlain(_select) || ColumnOf(column) is not { } key) return null;
        var facts = Facts();
        if (_tables.Find(table => table.Alias == key.TableAlias) is { Kind: JoinKind.Left } left)
        {
            // Where there is a key, the join has found a row.
            if (left.Base is { } table) facts.Tables[key.TableAlias] = table;
            facts.Conditions.AddRange(left.On);
        }

        facts.Conditions.RemoveAll(condition => TablesOf.In(condition).HasSubquery);
        return new KeyFacts(facts, key);
    }

    /// <summary>The column that is selected under a name, where it is one.</summary>
    public ColumnExpression? ColumnOf(string name)
        => _select.Projection.FirstOrDefault(projection => projection.Alias == name)?.Expression as ColumnExpression;

    public SelectExpression Simplify()
    {
        for (var i = 0; i < _tables.Count; i++)
        {
            if (TryInline(i)) i--;
        }

        if (_select.GroupBy.Count > 0 || _select.Having is not null || _select.IsDistinct) return ToSelect();
        for (var isChanged = true; isChanged;)
        {
            isChanged = JoinSemiJoins() | DropConditions() | DropInnerTables() | OpenLeftSubqueries() | DropLeftTables();
        }

        return ToSelect();
    }

    private SelectExpression ToSelect()
        => _select.Update(
            [.. _tables.Select(table => table.ToTable(_sql))], Conjuncts.Join(_sql, _where), _select.GroupBy, _select.Having, _select.Projection, _select.Orderings, _select.Offset, _select.Limit);

    private static bool IsPlain(SelectExpression select) => select is { GroupBy.Count: 0, Having: null, IsDistinct: false };

    private void AddFactsOf(RowFacts facts, SelectExpression derived)
    {
        var inside = new SelectJoins(_sql, derived).Facts();
        var prefix = derived.Alias + ".";
        facts.Add(inside.Renamed(prefix));
        foreach (var projection in derived.Projection)
        {
            if (projection.Expression is ColumnExpression column && inside.Tables.ContainsKey(column.TableAlias))
                facts.Conditions.Add(_sql.Equal(new ColumnExpression(projection.Alias, derived.Alias!, column.Type, column.TypeMapping, column.IsNullable), ColumnMap.Of(prefix + column.TableAlias, column, column.IsNullable)));
        }
    }

    /// <summary>What EXISTS asks for is there: one row of each of its tables, of which its conditions are true.</summary>
    private void AddFactsOf(RowFacts facts, ExistsExpression exists)
    {
        if (JoinsOf(exists) is not { } subquery) return;
        var inside = subquery.Facts();
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{facts.Tables.Count}!");
        // What it takes of the rows outside keeps its name.
        var map = new ColumnMap(column => inside.Tables.ContainsKey(column.TableAlias) ? ColumnMap.Of(prefix + column.TableAlias, column, column.IsNullable) : null);
        foreach (var (alias, table) in inside.Tables) facts.Tables[prefix + alias] = table;
        facts.Conditions.AddRange(inside.Conditions.Select(condition => (SqlExpression)map.Visit(condition)));
    }

    /// <summary>What EXISTS asks for, where that is rows of tables that are joined; null otherwise.</summary>
    private SelectJoins? JoinsOf(ExistsExpression exists)
    {
        if (!IsPlain(exists.Subquery) || exists.Subquery.Limit is not null || exists.Subquery.Offset is not null) return null;
        var joins = new SelectJoins(_sql, exists.Subquery);
        return joins._tables.Exists(table => !table.IsInner || table.Base is null) ? null : joins;
    }

    /// <summary>Takes a joined subquery apart that only filters and joins.</summary>
    private bool TryInline(int index)
    {
        var outer = _tables[index];
        if (outer.Kind is not (JoinKind.Inner or JoinKind.Left) || outer.Table is not SelectExpression { Limit: null, Offset: null, Orderings.Count: 0 } select || !IsPlain(select)
            || !select.Projection.All(projection => projection.Expression is ColumnExpression)) return false;
        var inner = select.Tables.Select((table, i) => JoinedTable.Of(table, i == 0)).ToList();
        if (inner.Exists(table => table.Kind is JoinKind.Other || table.Table is not TableExpression)) return false;
        var isLeft = outer.Kind is JoinKind.Left;
        if (isLeft && inner.Count > 1) return false;

        var columns = select.Projection.ToDictionary(projection => projection.Alias, projection => (ColumnExpression)projection.Expression, StringComparer.Ordinal);
        _tables.RemoveAt(index);
        inner[0].Kind = outer.Kind;
        // What is asked of a later table cannot be asked where the first is joined.
        (inner.Count == 1 || columns.Values.All(column => column.TableAlias == inner[0].Alias) ? inner[0].On : _where).AddRange(outer.On);
        _tables.InsertRange(index, inner);
        (isLeft ? inner[0].On : _where).AddRange(Conjuncts.Of(select.Predicate));
        Replace(new ColumnMap(column => column.TableAlias == select.Alias && columns.TryGetValue(column.Name, out var known)
            ? ColumnMap.Of(known.TableAlias, known, known.IsNullable || column.IsNullable)
            : null));
        return true;
    }

    private void Replace(ColumnMap map)
    {
        SqlExpression Of(SqlExpression node) => (SqlExpression)map.Visit(node);
        foreach (var table in _tables)
        {
            for (var i = 0; i < table.On.Count; i++) table.On[i] = Of(table.On[i]);
        }

        _where = [.. _where.Select(Of)];
        _select = _select.Update(
            _select.Tables,
            _select.Predicate,
            [.. _select.GroupBy.Select(Of)],
            _select.Having is null ? null : Of(_select.Having),
            [.. _select.Projection.Select(projection => projection.Update(Of(projection.Expression)))],
            [.. _select.Orderings.Select(ordering => ordering.Update(Of(ordering.Expression)))],
            _select.Offset,
            _select.Limit);
    }

    /// <summary>Everything of the SELECT that takes columns, but for some conditions.</summary>
    private TablesOf Uses(Func<SqlExpression, bool> isCounted)
        => TablesOf.In(_select.Projection.Select(projection => projection.Expression)
            .Concat(_select.Orderings.Select(ordering => ordering.Expression))
            .Concat(_tables.Where(table => table.Table is not TableExpression).Select(table => (System.Linq.Expressions.Expression)table.Table))
            .Concat(_where.Concat(_tables.SelectMany(table => table.On)).Where(isCounted)));

    /// <summary>What follows of all that is known.</summary>
    private RowClosure Closure() => ClosureWithout(null, null, []);

    /// <summary>What follows of all that is known but one condition.</summary>
    private RowClosure ClosureWithout(SqlExpression condition) => ClosureWithout(condition, null, []);

    /// <summary>What follows of all that is known but one condition, where there are rows of other tables with conditions of their own.</summary>
    private RowClosure ClosureWithout(SqlExpression? but, Dictionary<string, ITableBase>? tables, IEnumerable<SqlExpression> others)
    {
        var facts = Facts(but);
        foreach (var (alias, table) in tables ?? []) facts.Tables[alias] = table;
        facts.Conditions.AddRange(others);
        return new RowClosure(facts.Tables, facts.Conditions);
    }
}
