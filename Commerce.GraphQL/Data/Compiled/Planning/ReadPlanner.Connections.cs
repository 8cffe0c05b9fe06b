using System.Text;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Compiled;

internal sealed partial class ReadPlanner
{
    /// <summary>What a connection shows; its items become views of the level.</summary>
    private ReadPage PlanConnection(Selection selection, ReadLevel level)
    {
        List<ConnectionPart> parts = [];
        foreach (var part in SelectionsOf(selection, ItemType(selection)))
        {
            var name = NameOf(part, parts.Count);
            CheckDirectives(part);
            parts.Add(part.Field.Name switch
            {
                "__typename" => new ConnectionPart(WithValue(name, part), ConnectionPartKind.Constant, 0, []),
                ConnectionFields.TotalCount when part.PureResolver is not null => new ConnectionPart(name, ConnectionPartKind.TotalCount, 0, []),
                ConnectionFields.PageInfo when part.PureResolver is not null => new ConnectionPart(name, ConnectionPartKind.PageInfo, 0, PlanPageInfo(part)),
                ConnectionFields.Nodes => new ConnectionPart(name, ConnectionPartKind.Items, level.Views.Count, []),
                ConnectionFields.Edges => new ConnectionPart(name, ConnectionPartKind.Items, level.Views.Count, []),
                _ => throw new NotCompiledException($"{part.Field} beside others")
            });
            if (parts[^1].Kind is ConnectionPartKind.Items) PlanView(part, level);
        }

        if (level.Views.Count == 0) level.Views.Add([]);
        return new ReadPage(parts, ConnectionDemand.Of(selection));
    }

    private void PlanView(Selection items, ReadLevel level)
    {
        var view = level.Views.Count;
        level.Views.Add([]);
        level.Views[view] = items.Field.Name is ConnectionFields.Edges ? PlanEdge(items, level) : PlanObject(items, ItemType(items), level, level.Row, optional: false);
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
