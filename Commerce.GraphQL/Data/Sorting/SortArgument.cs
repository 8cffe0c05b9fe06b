using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Sorting;

/// <summary>Reads the argument by which a field is ordered.</summary>
internal static class SortArgument
{
    /// <summary>The keys, the most significant first; none where nothing is asked.</summary>
    public static IReadOnlyList<SortKey> Read(IObjectField field, string? argument, IValueNode? literal, Type itemType, bool inMemory)
        => argument is null || literal is null || TypeOf(field, argument) is not { } type ? [] : new SortExpressionBuilder(inMemory).Build(type, literal, itemType);

    public static SortInputType? TypeOf(IObjectField field, string argument)
        => field.Arguments.TryGetField(argument, out var found) ? ((IType)found.Type).NamedType() as SortInputType : null;

    /// <summary>The properties that an order looks at.</summary>
    public static void CollectMembers(SortInputType? type, IValueNode? literal, HashSet<MemberInfo> members)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Items) CollectMembers(type, item, members);
                break;
            case ObjectValueNode order when type is not null:
                foreach (var node in order.Fields)
                {
                    if (!type.Members.TryGetValue(node.Name.Value, out var member)) continue;
                    if (member.Member is { } part) members.Add(part);
                    CollectMembers(((IType)type.Fields[node.Name.Value].Type).NamedType() as SortInputType, node.Value, members);
                }

                break;
        }
    }
}
