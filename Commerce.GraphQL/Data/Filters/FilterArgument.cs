using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Data.Filters;

/// <summary>Reads the argument by which a field is filtered.</summary>
internal static class FilterArgument
{
    /// <summary>The predicate for items of the given type; null where nothing is asked.</summary>
    public static LambdaExpression? Read(IResolverContext context, ObjectField field, string? argument, IValueNode? literal, Type itemType, bool inMemory)
    {
        if (argument is null || literal is null || TypeOf(field, argument) is not { } type) return null;
        return new FilterExpressionBuilder(Reader(context), inMemory).Build(type, literal, itemType);
    }

    /// <summary>Reads the values of a request's filter.</summary>
    public static FilterValueReader Reader(IResolverContext context) => new(((Schema)context.Schema).InputParser, context.Service<INodeIdSerializer>);

    public static FilterInputType? TypeOf(IObjectField field, string argument)
        => field.Arguments.TryGetField(argument, out var found) ? ((IType)found.Type).NamedType() as FilterInputType : null;

    /// <summary>The properties that a filter looks at.</summary>
    public static void CollectMembers(FilterInputType? type, IValueNode? literal, HashSet<MemberInfo> members)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Items) CollectMembers(type, item, members);
                break;
            case ObjectValueNode filter when type is not null:
                foreach (var node in filter.Fields)
                {
                    if (!type.Members.TryGetValue(node.Name.Value, out var member)) continue;
                    if (member is FilterMember.Part { Member: { } part }) members.Add(part);
                    CollectMembers(((IType)type.Fields[node.Name.Value].Type).NamedType() as FilterInputType, node.Value, members);
                }

                break;
        }
    }
}
