using System.Linq.Expressions;
using HotChocolate.Execution.Processing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

/// <summary>What one command of a read selects, and how its rows become JSON.</summary>
internal sealed class ReadLevel(int index, IEntityType entityType, ParameterExpression row)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Expression> _columns = [];

    /// <summary>The place among the levels of the read; that of the root is 0.</summary>
    public int Index { get; } = index;

    public IEntityType EntityType { get; } = entityType;

    /// <summary>Stands for the row in the expressions.</summary>
    public ParameterExpression Row { get; } = row;

    /// <summary>The values that are selected.</summary>
    public IReadOnlyList<Expression> Columns => _columns;

    /// <summary>What is written of each row, and how often: <c>nodes</c> and <c>edges</c> of one connection show the same rows.</summary>
    public List<ReadMember[]> Views { get; } = [];

    /// <summary>The connection whose items the rows are; null where they are a list or a single object.</summary>
    public ReadPage? Page { get; set; }

    /// <summary>What is joined to each row.</summary>
    public List<ReadJoin> Joins { get; } = [];

    /// <summary>What levels below fill, in the order in which it is written.</summary>
    public List<ReadHole> Holes { get; } = [];

    /// <summary>Where the rows come from; null for the root.</summary>
    public ReadSource? Source { get; init; }

    /// <summary>The index of the keys that rows are asked for by.</summary>
    public int KeyNumber { get; init; }

    /// <summary>The level whose rows are the parents; null for the root.</summary>
    public ReadLevel? Parent { get; init; }

    /// <summary>Whether many rows of the level may belong to one parent.</summary>
    public bool IsList { get; init; }

    /// <summary>The selection that the level is read for.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The column of a value; values that are written alike share one.</summary>
    public int Column(Expression value)
    {
        var key = value.ToString();
        if (_places.TryGetValue(key, out var place)) return place;
        if (_columns.Count == Compiled.Columns.Maximum - 1) // the key comes last
            throw new NotCompiledException("too many columns");
        _columns.Add(value);
        _places.Add(key, _columns.Count - 1);
        return _columns.Count - 1;
    }
}

/// <summary>Where the rows of a nested level come from.</summary>
/// <param name="Entity">The entity type that the query begins with.</param>
/// <param name="Item">Stands for an entity of that type.</param>
/// <param name="Key">The value, of <see cref="Item"/>, by which rows are asked for and grouped.</param>
/// <param name="KeyType">The type of the keys, not nullable.</param>
/// <param name="Steps">What is done to the rows, from the first: calls of <see cref="Enumerable"/> as the shop wrote them.</param>
internal sealed record ReadSource(IEntityType Entity, ParameterExpression Item, Expression Key, Type KeyType, IReadOnlyList<MethodCallExpression> Steps)
{
    /// <summary>
    /// The many-to-many relation that leads to the rows, where <see cref="Entity"/> is that of the parents; items are then
    /// <see cref="ParentAndItem{TParent, TItem}"/>. Null where rows have their parent's key themselves.
    /// </summary>
    public ISkipNavigation? Many { get; init; }

    /// <summary>Whether the selection's own filter and order apply.</summary>
    public bool HasArguments { get; init; }
}

/// <summary>A selection that cannot be read without objects, and why.</summary>
internal sealed class NotCompiledException(string message) : Exception(message);
