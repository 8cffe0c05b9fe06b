using System.Linq.Expressions;
using HotChocolate.Data.Compiled;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Turns what a client wrote in <c>where</c> into a predicate.</summary>
/// <param name="values">Reads the client's values.</param>
/// <param name="inMemory">Whether .NET itself runs the predicate, so that it must not trip over null.</param>
internal sealed class FilterExpressionBuilder(FilterValueReader values, bool inMemory)
{
    /// <summary>The most conditions in one filter. Databases stop at about 1,000 levels of an expression, with an error that helps nobody.</summary>
    public const int MaxConditions = 500;

    /// <summary>The most values in one list of a filter: each becomes a parameter of the command.</summary>
    public const int MaxValues = 1000;

    private int _conditions;

    /// <summary>Takes note of each single value that is read, in the order of the literals; null where nobody wants to know.</summary>
    /// <exception cref="NotCompiledException">A list of values is read.</exception>
    public List<FilterRead>? Reads { get; init; }

    /// <summary>The predicate for items of the given type; null where nothing is asked.</summary>
    public LambdaExpression? Build(FilterInputType type, IValueNode value, Type itemType)
    {
        if (value is not ObjectValueNode filter) return null;
        var item = Expression.Parameter(itemType, "item");
        return Build(type, filter, new FilterTarget(item, default, null)) is { } body ? Expression.Lambda(body, item) : null;
    }

    private Expression? Build(FilterInputType type, ObjectValueNode filter, FilterTarget target)
    {
        Expression? all = null;
        foreach (var node in filter.Fields)
        {
            if (++_conditions > MaxConditions) throw FilterErrors.TooManyConditions(filter, MaxConditions);
            var field = type.Fields[node.Name.Value];
            var condition = type.Members[field.Name] switch
            {
                FilterMember.And => Combine(field, node.Value, target, Expression.AndAlso),
                FilterMember.Or => Combine(field, node.Value, target, Expression.OrElse),
                FilterMember.Part part => BuildPart(field, part, node.Value, target),
                FilterMember.Operation operation => BuildOperation(field, operation.Id, node.Value, target),
                _ => throw new InvalidOperationException($"`{field}` does nothing.")
            };
            all = AndAlso(all, condition);
        }

        return all;
    }

    private Expression? Combine(InputField field, IValueNode value, FilterTarget target, Func<Expression, Expression, Expression> combine)
    {
        if (value is NullValueNode) throw FilterErrors.NullNotSupported(field, value);
        var type = (FilterInputType)((IType)field.Type).NamedType();
        Expression? all = null;
        foreach (var item in value is ListValueNode list ? list.Items : [value])
        {
            if (Build(type, (ObjectValueNode)item, target) is not { } condition) continue;
            all = all is null ? condition : combine(all, condition);
        }

        return all;
    }

    private Expression? BuildPart(InputField field, FilterMember.Part part, IValueNode value, FilterTarget target)
    {
        var type = (FilterInputType)((IType)field.Type).NamedType();
        var partOfTarget = new FilterTarget(ParameterReplacer.Inline(part.Selector, target.Value), part.Nullability, part.IdTypeName);

        if (value is not ObjectValueNode filter)
        {
            return part.Nullability.Value && type.FiltersObjects
                ? Expression.Equal(partOfTarget.Value, Expression.Constant(null, partOfTarget.Type))
                : throw FilterErrors.NullNotSupported(field, value);
        }

        var condition = Build(type, filter, partOfTarget);
        if (condition is null || !inMemory) return condition;
        foreach (var owner in OwnersOf(part, target, type.FiltersObjects)) condition = Expression.AndAlso(NotNull(owner), condition);
        return condition;
    }

    /// <summary>The values on the way to a part that may be null and whose members are read, the innermost first.</summary>
    private static IEnumerable<Expression> OwnersOf(FilterMember.Part part, FilterTarget target, bool withPart)
    {
        var node = ParameterReplacer.Inline(part.Selector, target.Value);
        if (withPart && IsReference(node)) yield return node;
        for (var owner = Owner(node); owner is not null && owner != target.Value; owner = Owner(owner))
        {
            if (IsReference(owner)) yield return owner;
        }

        static Expression? Owner(Expression node) => node switch
        {
            MemberExpression member => member.Expression,
            MethodCallExpression call => call.Object,
            UnaryExpression unary => unary.Operand,
            _ => null
        };
    }

    private Expression? BuildOperation(InputField field, int operation, IValueNode value, FilterTarget target) => operation switch
    {
        DefaultFilterOperations.Some or DefaultFilterOperations.All or DefaultFilterOperations.None or DefaultFilterOperations.Any
            => BuildListOperation(field, operation, value, target),
        DefaultFilterOperations.In or DefaultFilterOperations.NotIn => BuildMembership(field, operation, value, target),
        _ => LeafOperations.Build(operation, target, ReadValue(field, operation, value, target), field, value)
    };

    private Expression ReadValue(InputField field, int operation, IValueNode value, FilterTarget target)
    {
        var admitsNull = operation is DefaultFilterOperations.Equals or DefaultFilterOperations.NotEquals && target.Nullability.Value;
        if (value is NullValueNode && !admitsNull) throw FilterErrors.NullNotSupported(field, value);
        var held = ParameterHolder.Expression(values.Read(value, field.Type, target), target.Type);
        Reads?.Add(new FilterRead(value, field.Type, target, ParameterHolder.Of(held)));
        return held;
    }

    private Expression BuildMembership(InputField field, int operation, IValueNode value, FilterTarget target)
    {
        if (value is NullValueNode) throw FilterErrors.NullNotSupported(field, value);
        if (Reads is not null) throw new NotCompiledException("a list of values");
        if (value is ListValueNode { Items.Count: > MaxValues }) throw FilterErrors.TooManyValues(field, value, MaxValues);
        var items = values.ReadList(field, value, target);
        var list = ParameterHolder.Expression(items, typeof(List<>).MakeGenericType(target.Type));
        var contains = QueryMethods.Call(typeof(Enumerable), nameof(Enumerable.Contains), target.Type, list, target.Value);
        return operation == DefaultFilterOperations.NotIn ? Expression.Not(contains) : contains;
    }

    private Expression? BuildListOperation(InputField field, int operation, IValueNode value, FilterTarget target)
    {
        if (value is NullValueNode) throw FilterErrors.NullNotSupported(field, value);
        var elementType = SequenceType.ElementOf(target.Type) ?? throw FilterErrors.NotComparable(field, value);
        Expression condition;
        if (operation == DefaultFilterOperations.Any)
        {
            condition = Quantify(nameof(Enumerable.Any), elementType, target.Value);
            if (value is BooleanValueNode { Value: false }) condition = Expression.Not(condition);
        }
        else
        {
            var element = Expression.Parameter(elementType, "element");
            var body = Build((FilterInputType)((IType)field.Type).NamedType(), (ObjectValueNode)value, target.Element(element));
            if (body is null && operation == DefaultFilterOperations.All) return null;
            LambdaExpression[] predicate = body is null ? [] : [Expression.Lambda(body, element)];
            condition = operation switch
            {
                DefaultFilterOperations.Some => Quantify(nameof(Enumerable.Any), elementType, [target.Value, .. predicate]),
                DefaultFilterOperations.None => Expression.Not(Quantify(nameof(Enumerable.Any), elementType, [target.Value, .. predicate])),
                _ => Quantify(nameof(Enumerable.All), elementType, [target.Value, .. predicate])
            };
        }

        return inMemory ? Expression.AndAlso(NotNull(target.Value), condition) : condition;
    }

    private static MethodCallExpression Quantify(string method, Type elementType, params Expression[] arguments)
        => QueryMethods.Call(typeof(Enumerable), method, elementType, arguments);

    private static BinaryExpression NotNull(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    private static bool IsReference(Expression value) => !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;

    private static Expression? AndAlso(Expression? left, Expression? right)
        => left is null ? right : right is null ? left : Expression.AndAlso(left, right);
}
