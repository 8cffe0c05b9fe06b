using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Projections;

/// <summary>What a selection asks of a connection.</summary>
/// <param name="Items">Whether it asks for items or where the page stands.</param>
/// <param name="Total">Whether it asks for the length of the list.</param>
internal sealed record ConnectionDemand(bool Items, bool Total)
{
    public static ConnectionDemand Of(Selection selection)
        => selection.GetOrAddState(static connection => connection.Type.NamedType() is ObjectType type
            ? Of(connection.GetSelectionSet(type))
            : new ConnectionDemand(true, true));

    private static ConnectionDemand Of(SelectionSet connection)
    {
        bool items = false, total = false;
        foreach (var part in connection.WithDeferred)
        {
            if (part.Field.IsIntrospectionField) continue;
            // A field that the shop added to its connection may look at everything.
            items |= part.Field.Name is not ConnectionFields.TotalCount;
            total |= part.Field.Name is not (ConnectionFields.Nodes or ConnectionFields.Edges or ConnectionFields.PageInfo);
        }

        return new ConnectionDemand(items, total);
    }
}
