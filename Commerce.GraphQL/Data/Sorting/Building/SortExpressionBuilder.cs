using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Sorting;

/// <summary>Turns what a client wrote in <c>order</c> into keys.</summary>
/// <param name="inMemory">Whether .NET itself runs the keys, so that they must not trip over null.</param>
internal sealed class SortExpressionBuilder(bool inMemory)
{
    /// <summary>The keys, the most significant first.</summary>
    public IReadOnlyList<SortKey> Build(SortInputType type, IValueNode value, Type itemType)
    {
        List<SortKey> keys = [];
        var item = Expression.Parameter(itemType, "item");
        foreach (var element in value is ListValueNode list ? list.Items : [value])
        {
            if (element is ObjectValueNode order) Build(type, order, item, item, keys);
        }

        return keys;
    }

    private void Build(SortInputType type, ObjectValueNode order, Expression value, ParameterExpression item, List<SortKey> keys)
    {
        foreach (var node in order.Fields)
        {
            var field = type.Fields[node.Name.Value];
            if (node.Value is NullValueNode) throw SortErrors.NullNotSupported(field, node.Value);

            var member = type.Members[field.Name];
            var part = ParameterReplacer.Inline(member.Selector, value);
            if (inMemory) part = NullSafe(part, value);

            switch (((IType)field.Type).NamedType())
            {
                case SortInputType nested:
                    Build(nested, (ObjectValueNode)node.Value, part, item, keys);
                    break;
                case EnumType directions:
                    var descending = directions.ParseLiteral(node.Value) is DefaultSortOperations.Descending;
                    keys.Add(new SortKey(Expression.Lambda(part, item), descending));
                    break;
            }
        }
    }

    /// <summary>The part of a value, or null where a value on the way to it is null.</summary>
    private static Expression NullSafe(Expression part, Expression value)
    {
        var owner = part is MemberExpression member ? member.Expression : null;
        if (owner is null) return part;
        var safeOwner = owner == value ? owner : NullSafe(owner, value);
        if (owner is ParameterExpression || safeOwner.Type.IsValueType) return part;

        var type = part.Type.IsValueType && Nullable.GetUnderlyingType(part.Type) is null ? typeof(Nullable<>).MakeGenericType(part.Type) : part.Type;
        var access = ((MemberExpression)part).Update(safeOwner);
        return Expression.Condition(
            Expression.Equal(safeOwner, Expression.Constant(null, safeOwner.Type)),
            Expression.Constant(null, type),
            type == part.Type ? access : Expression.Convert(access, type));
    }
}
