using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Says of conditions such as <c>p.Category.Slug == value</c> also what they mean for the row itself, where the slug is unique: <c>p.CategoryId</c> is
/// the key of that one category. The database looks it up once, before it reads any row, and can then read an index over the foreign key and the
/// order of a page: its first rows and no others, however many belong to the category.
/// </summary>
internal sealed class ReferenceKeys(IModel model, bool ignoresFilters, HashSet<string> nulls) : ExpressionVisitor
{
    protected override Expression VisitBinary(BinaryExpression node)
    {
        // Only where the condition must hold: elsewhere there is nothing that an index could begin with.
        if (node.NodeType is not (ExpressionType.AndAlso or ExpressionType.Equal)) return node;
        if (node.NodeType is ExpressionType.AndAlso) return base.VisitBinary(node);
        var key = IsValue(node.Right) ? KeyOf(node, node.Left) : IsValue(node.Left) ? KeyOf(node, node.Right) : null;
        return key is null ? node : Expression.AndAlso(key, node);
    }

    protected override Expression VisitUnary(UnaryExpression node) => node.NodeType is ExpressionType.Quote ? base.VisitUnary(node) : node;

    /// <summary>Values that are never null: a row without a reference fulfils nothing then.</summary>
    private bool IsValue(Expression node) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => IsValue(conversion.Operand),
        QueryParameterExpression slot => !nulls.Contains(slot.Name),
        ConstantExpression constant => constant.Value is not null,
        _ => false
    };

    private BinaryExpression? KeyOf(BinaryExpression node, Expression path)
    {
        if (path is not MemberExpression { Expression: MemberExpression { Expression: { } row } reference } property
            || model.FindEntityType(row.Type)?.FindNavigation(reference.Member.Name) is not
                { IsOnDependent: true, TargetEntityType: var target, ForeignKey: { Properties: [{ PropertyInfo: { } foreignKey }], PrincipalKey.Properties: [{ PropertyInfo: { } principalKey }] } }
            || !IsUnique(target, property.Member.Name)
            || principalKey.PropertyType != typeof(int) && principalKey.PropertyType != typeof(long) && principalKey.PropertyType != typeof(Guid))
            return null;

        var item = Expression.Parameter(target.ClrType, "item");
        Expression query = new EntityQueryRootExpression(target);
        if (ignoresFilters) query = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters), [item.Type], query);
        var own = property.Update(item);
        var condition = node.Update(node.Left == path ? own : node.Left, node.Conversion, node.Right == path ? own : node.Right);
        query = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [item.Type], query, Expression.Quote(Expression.Lambda(condition, item)));
        query = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [item.Type, principalKey.PropertyType], query, Expression.Quote(Expression.Lambda(Expression.Property(item, principalKey), item)));
        // Where there is none it is the default of its type, which is nobody's key.
        Expression key = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [principalKey.PropertyType], query);
        if (key.Type != foreignKey.PropertyType) key = Expression.Convert(key, foreignKey.PropertyType);
        return Expression.Equal(Expression.Property(row, foreignKey), key);
    }

    private static bool IsUnique(IEntityType type, string property)
        => type.FindProperty(property) is { } found && !found.IsPrimaryKey()
            && type.GetIndexes().Any(index => index.IsUnique && index.GetFilter() is null && index.Properties is [var only] && only == found);
}
