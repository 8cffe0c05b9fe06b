using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Lets the database begin at the far end of conditions such as <c>p.Places.Where(x => x.IsPrimary).Select(x => x.Category).FirstOrDefault().Slug == value</c>:
/// <c>p.Id</c> must be among the owners of places that fulfil it, which is asked once and not for each row. Where an index of the model says that
/// there is at most one such place, nothing else needs to be asked; otherwise the condition itself is asked of what is left.
/// </summary>
internal sealed class SemiJoins(IModel model, bool ignoresFilters, HashSet<string> nulls) : ExpressionVisitor
{
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not ExpressionType.Equal || node.Method is { DeclaringType: { } type } && type != typeof(string)) return base.VisitBinary(node);
        var rewritten = IsValue(node.Right) ? Rewrite(node, node.Left, node.Right) : IsValue(node.Left) ? Rewrite(node, node.Right, node.Left) : null;
        return rewritten ?? base.VisitBinary(node);
    }

    /// <summary>Values that are never null: then nothing is found where there is no first place.</summary>
    private bool IsValue(Expression node) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => IsValue(conversion.Operand),
        QueryParameterExpression slot => !nulls.Contains(slot.Name),
        ConstantExpression constant => constant.Value is not null,
        _ => false
    };

    private Expression? Rewrite(BinaryExpression node, Expression path, Expression value)
    {
        if (FindFirst(path) is not { Arguments: [var chain] } first) return null;
        List<MethodCallExpression> steps = [];
        while (chain is MethodCallExpression { Method.DeclaringType: var declaring, Arguments: [var source, LambdaExpression { Parameters.Count: 1 }] } step
            && declaring == typeof(Enumerable) && step.Method.Name is nameof(Enumerable.Where) or nameof(Enumerable.Select))
        {
            steps.Insert(0, step);
            chain = source;
        }

        if (chain is not MemberExpression { Expression: ParameterExpression owner } collection
            || model.FindEntityType(owner.Type)?.FindNavigation(collection.Member.Name) is not { IsCollection: true, ForeignKey: { Properties: [var foreignKey], PrincipalKey.Properties: [{ PropertyInfo: { } principal }] } } navigation)
            return null;

        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
        Expression row = item;
        Expression query = new EntityQueryRootExpression(navigation.TargetEntityType);
        if (ignoresFilters) query = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters), [item.Type], query);
        foreach (var step in steps)
        {
            var lambda = (LambdaExpression)step.Arguments[1];
            var body = ParameterReplacer.Inline(lambda, row);
            if (step.Method.Name == nameof(Enumerable.Select)) row = body;
            else query = Where(query, item, body);
        }

        // The path once more, from the row itself instead of from the first of them.
        var condition = node.Update(
            Swap(node.Left, first, row), node.Conversion, Swap(node.Right, first, row));
        query = Where(query, item, condition);
        Expression key = Expression.Call(typeof(EF), nameof(EF.Property), [foreignKey.ClrType], item, Expression.Constant(foreignKey.Name));
        Expression ownerKey = Expression.Property(owner, principal);
        if (ownerKey.Type != key.Type) ownerKey = Expression.Convert(ownerKey, key.Type);
        var keys = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [item.Type, key.Type], query, Expression.Quote(Expression.Lambda(key, item)));
        var isOwner = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [key.Type], keys, ownerKey);
        return IsAtMostOne(navigation, foreignKey, steps) ? isOwner : Expression.AndAlso(isOwner, node);
    }

    /// <summary>The call of FirstOrDefault that a path of members begins with.</summary>
    private static MethodCallExpression? FindFirst(Expression path)
    {
        while (path is MemberExpression { Expression: { } owner }) path = owner;
        return path is MethodCallExpression { Method: { Name: nameof(Enumerable.FirstOrDefault), DeclaringType: var type }, Arguments.Count: 1 } call && type == typeof(Enumerable) ? call : null;
    }

    private static Expression Swap(Expression path, Expression first, Expression row)
        => path == first ? row : path is MemberExpression { Expression: { } owner } member ? member.Update(Swap(owner, first, row)) : path;

    /// <summary>Whether a unique index, filtered by the only condition, leaves one item to each owner.</summary>
    public static bool IsAtMostOne(INavigation navigation, IProperty foreignKey, List<MethodCallExpression> steps)
    {
        var conditions = steps.Where(step => step.Method.Name == nameof(Enumerable.Where)).ToList();
        if (conditions is not [{ Arguments: [_, LambdaExpression { Body: MemberExpression { Expression: ParameterExpression, Member: var flag } }] }] || steps[0] != conditions[0]) return false;
        return navigation.TargetEntityType.FindProperty(flag.Name) is { } property && property.ClrType == typeof(bool)
            && navigation.TargetEntityType.GetIndexes().Any(index => index.IsUnique && index.Properties is [var only] && only == foreignKey
                && index.GetFilter()?.Trim('"', ' ') == property.GetColumnName());
    }

    private static MethodCallExpression Where(Expression query, ParameterExpression item, Expression condition)
        => Expression.Call(typeof(Queryable), nameof(Queryable.Where), [item.Type], query, Expression.Quote(Expression.Lambda(condition, item)));
}
