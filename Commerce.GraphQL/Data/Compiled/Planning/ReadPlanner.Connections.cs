using System.Text;
using HotChocolate.Execution.Processing;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Compiled;

internal sealed partial class ReadPlanner
{
    private List<ConnectionPart> PlanConnection(Selection selection, ReadLevel level)
    {
        List<ConnectionPart> parts = [];
        var hasItems = false;
        var index = 0;
        foreach (var part in SelectionsOf(selection, ItemType(selection)))
        {
            var name = NameOf(part, index++);
            CheckDirectives(part);
            switch (part.Field.Name)
            {
                case "__typename":
                    parts.Add(new ConnectionPart(WithValue(name, part), ConnectionPartKind.Constant, []));
                    break;
                case ConnectionFields.TotalCount when part.PureResolver is not null:
                    parts.Add(new ConnectionPart(name, ConnectionPartKind.TotalCount, []));
                    break;
                case ConnectionFields.PageInfo when part.PureResolver is not null:
                    parts.Add(new ConnectionPart(name, ConnectionPartKind.PageInfo, PlanPageInfo(part)));
                    break;
                case ConnectionFields.Nodes when !hasItems:
                    hasItems = true;
                    level.Members = PlanObject(part, ItemType(part), level, level.Row, optional: false);
                    parts.Add(new ConnectionPart(name, ConnectionPartKind.Items, []));
                    break;
                case ConnectionFields.Edges when !hasItems:
                    hasItems = true;
                    level.Members = PlanEdge(part, level);
                    parts.Add(new ConnectionPart(name, ConnectionPartKind.Items, []));
                    break;
                default:
                    throw new NotCompiledException($"{part.Field} beside others");
            }
        }

        return parts;
    }

    private ReadMember[] PlanEdge(Selection edge, ReadLevel level)
    {
        var selections = SelectionsOf(edge, ItemType(edge));
        var members = new ReadMember[selections.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var (part, name) = (selections[i], NameOf(selections[i], i));
            CheckDirectives(part);
            members[i] = part.Field.Name switch
            {
                "__typename" => new ConstantMember(name, part.DeclaringSelectionSet.Type.Name),
                ConnectionFields.Cursor => new CursorMember(name),
                ConnectionFields.Node => new ObjectMember(name, -1, PlanObject(part, ItemType(part), level, level.Row, optional: false), part.Shape.IsNonNull),
                _ => throw new NotCompiledException($"{part.Field}")
            };
        }

        return members;
    }

    private List<(byte[] Name, PageInfoPart Part)> PlanPageInfo(Selection pageInfo)
    {
        List<(byte[] Name, PageInfoPart Part)> parts = [];
        foreach (var part in SelectionsOf(pageInfo, ItemType(pageInfo)))
        {
            var name = NameOf(part, parts.Count);
            CheckDirectives(part);
            parts.Add(part.Field.Name switch
            {
                "__typename" => (WithValue(name, part), PageInfoPart.Constant),
                "hasNextPage" => (name, PageInfoPart.HasNextPage),
                "hasPreviousPage" => (name, PageInfoPart.HasPreviousPage),
                "startCursor" => (name, PageInfoPart.StartCursor),
                "endCursor" => (name, PageInfoPart.EndCursor),
                _ => throw new NotCompiledException($"{part.Field}")
            });
        }

        return parts;
    }

    private static byte[] WithValue(byte[] name, Selection typeName)
        => [.. name, .. Encoding.UTF8.GetBytes($"\"{typeName.DeclaringSelectionSet.Type.Name}\"")];
}
