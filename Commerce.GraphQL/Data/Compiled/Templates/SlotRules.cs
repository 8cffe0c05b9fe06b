using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// What of a query changes from request to request: values that code captured. They are lifted out of the query into slots, and become parameters.
/// Everything else is the shape of the query, and belongs to the key of its template.
/// </summary>
internal static class SlotRules
{
    private static readonly ConcurrentDictionary<Type, SlotKind> s_kinds = new();

    /// <summary>Whether the expression reads a captured value.</summary>
    public static bool IsCaptured(MemberExpression member)
    {
        Expression? node = member;
        while (node is MemberExpression { Expression: { } inner }) node = inner;
        return node is ConstantExpression;
    }

    /// <summary>The captured value.</summary>
    public static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: { } owner, Member: FieldInfo field } => field.GetValue(Owner(owner)),
        MemberExpression { Expression: { } owner, Member: PropertyInfo property } => property.GetValue(Owner(owner)),
        _ => throw new NotCompiledException($"{expression.NodeType} around a captured value")
    };

    /// <summary>How a value of the type takes part in a template.</summary>
    public static SlotKind KindOf(Type type) => s_kinds.GetOrAdd(type, Find);

    /// <summary>What EF Core must see as a constant, or would make one of: it could never be told from the shape.</summary>
    public static bool IsForbidden(MethodInfo method) => method.DeclaringType == typeof(EF) && method.Name != nameof(EF.Property);

    private static object Owner(Expression owner) => Evaluate(owner) ?? throw new NotCompiledException("null where a captured value should be");

    private static SlotKind Find(Type type)
    {
        if (typeof(IQueryable).IsAssignableFrom(type)) return SlotKind.Query;
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(bool)) return SlotKind.Boolean;
        if (IsScalar(type)) return SlotKind.Value;
        return type != typeof(byte[]) && SequenceType.ElementOf(type) is { } element && IsScalar(element) ? SlotKind.List : SlotKind.Unknown;
    }

    private static bool IsScalar(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid)
            || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan);
    }
}

/// <summary>How a captured value takes part in a template.</summary>
internal enum SlotKind
{
    /// <summary>Not at all: such a query is read the slow way.</summary>
    Unknown,

    /// <summary>As a parameter.</summary>
    Value,

    /// <summary>As a part of the shape, so that the database sees a constant and can use filtered indexes.</summary>
    Boolean,

    /// <summary>As a parameter whose SQL depends on how many items there are.</summary>
    List,

    /// <summary>As a part of the query.</summary>
    Query
}
