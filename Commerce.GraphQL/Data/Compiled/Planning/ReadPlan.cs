using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.Data.Projections;
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

    /// <summary>Where the value goes in the rows of parents that are read by other means; null where the value is that of a query.</summary>
    public ReadHole? Below { get; init; }

    /// <summary>The property of a parent with the key of what is below it; null where there is no parent.</summary>
    public PropertyInfo? ParentKey { get; init; }

    /// <summary>How many indexes of keys there are.</summary>
    public int KeyCount { get; init; }

    /// <summary>The type of the keys of each index.</summary>
    public IReadOnlyList<Type> KeyTypes { get; init; } = [];

    /// <summary>The arguments of nested selections, by level, where no request gives any; null where they must be read.</summary>
    public SlotRequest?[]? Arguments { get; set; }

    /// <summary>What guards fields below.</summary>
    public IReadOnlyList<AuthorizeDirective> Guards { get; init; } = [];

    public required CompiledReadOptions Options { get; init; }

    /// <summary>What EF Core has compiled for it.</summary>
    public TemplateCache Templates { get; } = new();

    /// <summary>Whether the cursors of the first and the last row are shown.</summary>
    public bool ShowsEnds => _showsEnds ??= Levels[0].Page?.Parts.Any(part => part.PageInfo.Any(info => info.Part is PageInfoPart.StartCursor or PageInfoPart.EndCursor)) is true;

    public bool HasGuards => Guards.Count > 0;
}
