using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Puts parameters where <see cref="QueryShape"/> finds slots, in the same order, and lets go of the request's own database context: what is
/// left has nothing of the request.
/// </summary>
internal sealed class SlotRewriter : ExpressionVisitor
{
    private readonly List<object?> _values = [];

    /// <summary>The values in the order in which their slots were found.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>The names of the slots that are null, which belongs to the shape.</summary>
    public HashSet<string> Nulls { get; } = [];

    /// <summary>The name of a slot's parameter.</summary>
    public static string NameOf(int slot) => $"S{slot}";

    /// <summary>A slot for a value that is no part of the query's expression.</summary>
    public QueryParameterExpression Slot(object? value, Type type)
    {
        _values.Add(value);
        if (value is null) Nulls.Add(NameOf(_values.Count - 1));
        return new QueryParameterExpression(NameOf(_values.Count - 1), type);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!SlotRules.IsCaptured(node)) return base.VisitMember(node);
        var value = SlotRules.Evaluate(node);
        return (SlotRules.KindOf(node.Type) is SlotKind.Unknown && value is IQueryable ? SlotKind.Query : SlotRules.KindOf(node.Type)) switch
        {
            SlotKind.Boolean => Expression.Constant(value, node.Type),
            SlotKind.Query => Visit(((IQueryable)value!).Expression),
            _ => Slot(value, node.Type)
        };
    }

    protected override Expression VisitExtension(Expression node)
        => node is QueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);
}
