using HotChocolate.Data.Projections;
using HotChocolate.Execution.Serialization;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Compiled;

/// <summary>What a selection shows of a connection.</summary>
/// <param name="Parts">Its members.</param>
/// <param name="Demand">What must be read for them.</param>
internal sealed record ReadPage(IReadOnlyList<ConnectionPart> Parts, ConnectionDemand Demand)
{
    /// <summary>Writes the page of a group; false where the slow way must say what is wrong.</summary>
    /// <param name="keySet">How the list is paged by keys; null where it is paged by positions.</param>
    /// <param name="cursors">The cursors at the ends of a page that is paged by keys.</param>
    public bool Write(JsonBuffer output, LevelRows rows, int group, LevelRows[] levels, KeySetPage? keySet = null, RowCursors? cursors = null)
    {
        var state = rows.Pages!.Of(group);
        if (keySet?.Ends(state.HasNext) is { } ends) state = state with { HasNext = ends.HasNext, HasPrevious = ends.HasPrevious };
        var isBackward = keySet is { IsBackward: true };
        foreach (var part in Parts)
        {
            output.Write(part.Name);
            switch (part.Kind)
            {
                case ConnectionPartKind.Constant:
                    break;
                case ConnectionPartKind.Items:
                    if (!rows.CopyListTo(output, group, part.View, levels, isBackward)) return false;
                    break;
                case ConnectionPartKind.TotalCount:
                    output.WriteNumber(state.Total);
                    break;
                case ConnectionPartKind.PageInfo:
                    WritePageInfo(output, part, state, cursors, isBackward);
                    break;
            }
        }

        output.Write((byte)'}');
        return true;
    }

    private static void WritePageInfo(JsonBuffer output, ConnectionPart pageInfo, in PageState state, RowCursors? cursors, bool isBackward)
    {
        foreach (var (name, part) in pageInfo.PageInfo)
        {
            output.Write(name);
            switch (part)
            {
                case PageInfoPart.Constant:
                    break;
                case PageInfoPart.HasNextPage:
                    output.Write(state.HasNext ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.HasPreviousPage:
                    output.Write(state.HasPrevious ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.StartCursor or PageInfoPart.EndCursor when state.Count == 0:
                    output.Write("null"u8);
                    break;
                case PageInfoPart.StartCursor or PageInfoPart.EndCursor when cursors is not null:
                    cursors.WriteEnd(output, isFirstRead: part is PageInfoPart.StartCursor != isBackward);
                    break;
                case PageInfoPart.StartCursor:
                    CursorMember.WriteIndex(output, state.Start);
                    break;
                case PageInfoPart.EndCursor:
                    CursorMember.WriteIndex(output, state.Start + state.Count - 1);
                    break;
            }
        }

        output.Write((byte)'}');
    }
}

/// <summary>A member of a connection.</summary>
/// <param name="Name">Everything before the value.</param>
/// <param name="View">The view of the rows that is shown as items.</param>
/// <param name="PageInfo">The members of a page info, with their names.</param>
internal sealed record ConnectionPart(byte[] Name, ConnectionPartKind Kind, int View, IReadOnlyList<(byte[] Name, PageInfoPart Part)> PageInfo);

internal enum ConnectionPartKind
{
    /// <summary>Nothing but its name: it is always the same.</summary>
    Constant,
    Items,
    PageInfo,
    TotalCount
}

internal enum PageInfoPart
{
    Constant,
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor
}
