using HotChocolate.Authorization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

/// <summary>How a selection is read from SQL to JSON, or why it is not; made once per plan of an operation.</summary>
internal sealed class ReadPlan
{
    private bool? _showsEnds;

    public required IEntityType EntityType { get; init; }

    /// <summary>Why the selection is read the slow way; null where it is compiled.</summary>
    public string? Refusal { get; init; }

    /// <summary>The root, and below it every nested list: parents before children.</summary>
    public IReadOnlyList<ReadLevel> Levels { get; init; } = [];

    /// <summary>How many indexes of keys there are.</summary>
    public int KeyCount { get; init; }

    /// <summary>The type of the keys of each index.</summary>
    public IReadOnlyList<Type> KeyTypes { get; init; } = [];

    /// <summary>What a connection shows; null where the value is none.</summary>
    public IReadOnlyList<ConnectionPart>? Connection { get; init; }

    /// <summary>What guards fields below.</summary>
    public IReadOnlyList<AuthorizeDirective> Guards { get; init; } = [];

    public required CompiledReadOptions Options { get; init; }

    /// <summary>What EF Core has compiled for it.</summary>
    public TemplateCache Templates { get; } = new();

    /// <summary>Whether the cursors of the first and the last row are shown.</summary>
    public bool ShowsEnds => _showsEnds ??= Connection?.Any(part => part.PageInfo.Any(info => info.Part is PageInfoPart.StartCursor or PageInfoPart.EndCursor)) is true;

    public bool HasGuards => Guards.Count > 0;
}

/// <summary>A member of a connection.</summary>
/// <param name="Name">Everything before the value.</param>
/// <param name="PageInfo">The members of a page info, with their names.</param>
internal sealed record ConnectionPart(byte[] Name, ConnectionPartKind Kind, IReadOnlyList<(byte[] Name, PageInfoPart Part)> PageInfo);

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
