using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using GreenDonut.Data;
using HotChocolate.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Types.Pagination;

/// <summary>A key of an order.</summary>
/// <param name="Selector">From an entity to the key.</param>
/// <param name="Property">What the key is in the model.</param>
/// <param name="IsNullable">Whether there may be no value.</param>
internal sealed record PageKey(LambdaExpression Selector, bool Descending, IProperty Property, bool IsNullable);

/// <summary>The keys of a total order, by which a place in a list is found again however far it is from the start.</summary>
internal sealed class PageKeys
{
    private static readonly HashSet<Type> s_comparable =
    [
        typeof(int), typeof(long), typeof(short), typeof(byte), typeof(double), typeof(decimal), typeof(string), typeof(bool),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly)
    ];

    private readonly Type _entity;
    private readonly bool _nullsComeLast;

    private PageKeys(Type entity, IReadOnlyList<PageKey> keys, bool isGivenTotal, bool nullsComeLast)
    {
        _entity = entity;
        _nullsComeLast = nullsComeLast;
        Keys = keys;
        IsGivenTotal = isGivenTotal;
        Prefix = Mark(keys);
    }

    public IReadOnlyList<PageKey> Keys { get; }

    /// <summary>Whether the query has all the keys itself.</summary>
    public bool IsGivenTotal { get; }

    /// <summary>What cursors begin with; it tells them from those of another order.</summary>
    public string Prefix { get; }

    /// <summary>The keys of a query over entities; null where its order has something that has no place among cursors: then positions serve.</summary>
    /// <param name="nullsComeLast">Whether the database takes null for larger than any value.</param>
    public static PageKeys? Of(IQueryable query, IEntityType entityType, Func<IQueryable, bool> nullsComeLast)
    {
        if (!IsPlain(query.Expression)) return null;
        var given = QueryOrder.KeysOf(query.Expression);
        List<PageKey> keys = new(given.Count + 1);
        foreach (var (selector, descending) in given)
        {
            if (KeyOf(selector, descending, entityType) is not { } key) return null;
            keys.Add(key);
        }

        foreach (var property in entityType.FindPrimaryKey()?.Properties ?? [])
        {
            if (keys.Any(key => key.Property == property)) continue;
            if (property.PropertyInfo is not { } info || !s_comparable.Contains(property.ClrType)) return null;
            var item = Expression.Parameter(entityType.ClrType, "item");
            keys.Add(new PageKey(Expression.Lambda(Expression.Property(item, info), item), Descending: false, property, IsNullable: false));
        }

        if (keys.Count == 0) return null;
        return new PageKeys(entityType.ClrType, keys, keys.Count == given.Count, keys.Any(key => key.IsNullable) && nullsComeLast(query));
    }

    /// <summary>The values of a cursor; throws <c>HC0078</c> for one of another order.</summary>
    public IReadOnlyList<object?> Parse(string cursor, string argument)
    {
        var values = CursorValues.Parse(cursor, argument, [.. Keys.Select(key => key.Selector.ReturnType)], Prefix);
        for (var i = 0; i < values.Count; i++)
        {
            // What no row can have was not written by us, and databases have their own ideas of it.
            if (values[i] is null ? !Keys[i].IsNullable : values[i] is string text ? text.Contains('\0') : values[i] is DateTime { Kind: DateTimeKind.Local })
                throw PagingErrors.InvalidCursor(argument, cursor);
        }

        return values;
    }

    /// <summary>The cursor of an item with these keys.</summary>
    public string Format(object?[] values) => CursorValues.Format(values, Prefix);

    /// <summary>Whether an item comes after the one with the given keys; before it, when reversed.</summary>
    public LambdaExpression Behind(IReadOnlyList<object?> values, bool reverse)
    {
        // a >= x and (a > x or (a = x and (b > y or (b = y and c > z)))): the first condition is what an index can begin at.
        var item = Expression.Parameter(_entity, "item");
        Expression? behind = null;
        for (var i = Keys.Count - 1; i >= 0; i--)
        {
            var descending = Keys[i].Descending != reverse;
            var key = ParameterReplacer.Inline(Keys[i].Selector, item);
            var value = values[i] is null or bool ? Expression.Constant(values[i], key.Type) : ParameterHolder.Expression(values[i], key.Type);
            var further = Further(key, value, values[i], Keys[i].IsNullable, descending);
            var tie = behind is null ? null : Expression.AndAlso(Expression.Equal(key, value), behind);
            behind = (further, tie) switch
            {
                (null, null) => Expression.Constant(false),
                (null, _) => tie,
                (_, null) => further,
                _ => Expression.OrElse(further, tie)
            };
            if (i == 0 && Keys.Count > 1 && values[i] is not (null or bool) && !(Keys[i].IsNullable && descending != _nullsComeLast))
                behind = Expression.AndAlso(Comparison.Make(descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, key, value), behind);
        }

        return Expression.Lambda(behind!, item);
    }

    /// <summary>Whether a key lies further along than a value; null for never.</summary>
    private Expression? Further(Expression key, Expression value, object? known, bool isNullable, bool descending)
    {
        var nullIsFurther = isNullable && descending != _nullsComeLast;
        switch (known)
        {
            case null:
                return descending != _nullsComeLast ? null : Expression.NotEqual(key, value);
            case bool flag:
                var other = flag == descending ? Expression.Equal(key, Expression.Constant(!flag, key.Type)) : null;
                return !nullIsFurther ? other : other is null ? IsNull(key) : Expression.OrElse(other, IsNull(key));
            default:
                var further = Comparison.Make(descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value);
                return nullIsFurther ? Expression.OrElse(further, IsNull(key)) : further;
        }
    }

    private static BinaryExpression IsNull(Expression key) => Expression.Equal(key, Expression.Constant(null, key.Type));

    /// <summary>The query's keys anew, in the same or in the opposite order.</summary>
    public Expression Order(Expression query, bool reverse)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            var method = (i == 0 ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (Keys[i].Descending != reverse ? "Descending" : "");
            query = QueryMethods.Call(typeof(Queryable), method, _entity, Keys[i].Selector.ReturnType, query, Expression.Quote(Keys[i].Selector));
        }

        return query;
    }

    /// <summary>The keys of an entity as an array.</summary>
    public NewArrayExpression Values(Expression entity)
        => Expression.NewArrayInit(typeof(object), Keys.Select(key => Expression.Convert(ParameterReplacer.Inline(key.Selector, entity), typeof(object))));

    /// <summary>Nothing but filters and orders over all entities: upon anything else no condition can be put from outside.</summary>
    private static bool IsPlain(Expression query)
    {
        while (query is MethodCallExpression { Arguments: [var source, ..] } call)
        {
            if (call.Method.DeclaringType == typeof(Queryable) && !QueryOrder.IsOrder(call) && call.Method.Name is not nameof(Queryable.Where)) return false;
            query = source;
        }

        return query is Microsoft.EntityFrameworkCore.Query.EntityQueryRootExpression;
    }

    private static PageKey? KeyOf(LambdaExpression selector, bool descending, IEntityType entityType)
    {
        var isNullable = false;
        var type = Nullable.GetUnderlyingType(selector.ReturnType) ?? selector.ReturnType;
        if (PropertyOf(selector.Body) is not { } property || !s_comparable.Contains(type)) return null;

        isNullable |= property.IsNullable;
        // A reference that leads nowhere has no number either.
        if (isNullable && selector.ReturnType == type && type.IsValueType)
            selector = Expression.Lambda(Expression.Convert(selector.Body, typeof(Nullable<>).MakeGenericType(type)), selector.Parameters);
        return new PageKey(selector, descending, property, isNullable);

        IProperty? PropertyOf(Expression body) => body is MemberExpression { Expression: { } owner, Member: PropertyInfo member } ? OwnerOf(owner)?.FindProperty(member.Name) : null;

        IEntityType? OwnerOf(Expression owner)
        {
            if (owner is ParameterExpression) return entityType;
            if (owner is not MemberExpression { Expression: { } above, Member: PropertyInfo member } || OwnerOf(above)?.FindNavigation(member.Name) is not { IsCollection: false } navigation) return null;
            // A filter of the model may hide what is required.
            isNullable = true;
            return navigation.TargetEntityType;
        }
    }

    /// <summary>Four digits that are the same wherever and whenever the order is.</summary>
    private static string Mark(IReadOnlyList<PageKey> keys)
    {
        var hash = 2166136261u; // FNV-1a
        foreach (var key in keys)
        {
            foreach (var sign in key.Property.DeclaringType.ShortName()) Add(sign);
            foreach (var sign in key.Property.Name) Add(sign);
            Add(key.Descending ? '-' : '+');
        }

        return string.Create(CultureInfo.InvariantCulture, $"{{{(ushort)(hash ^ (hash >> 16)):x4}}}");

        void Add(char sign) => hash = (hash ^ sign) * 16777619u;
    }
}
