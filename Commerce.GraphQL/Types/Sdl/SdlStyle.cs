namespace HotChocolate.Types.Sdl;

/// <summary>How a schema is printed. The text means the same in each style.</summary>
internal sealed record SdlStyle
{
    /// <summary>
    /// What <see cref="ISchema.ToString"/> prints: kinds one after the other, each by name, with all directives that are applied. Descriptions of
    /// one line in quotes, arguments on one line.
    /// </summary>
    public static SdlStyle Default { get; } = new()
    {
        GroupByKind = true,
        AlwaysPrintSchema = true,
        PrintAppliedDirectives = true,
        PrintBuiltInDirectives = true,
        IsCompact = true
    };

    /// <summary>The layout of the reference implementation's <c>printSchema</c>: types in the order of the schema, descriptions as block strings.</summary>
    public static SdlStyle Reference { get; } = new();

    /// <summary>The same with everything in alphabetical order, for comparing schemas.</summary>
    public static SdlStyle Sorted { get; } = new() { SortEverything = true };

    /// <summary>Interfaces, objects, unions, inputs, enums, directives, scalars; each by name.</summary>
    public bool GroupByKind { get; private init; }

    /// <summary>Types, fields, arguments, values, members and locations in natural order.</summary>
    public bool SortEverything { get; private init; }

    /// <summary>Print the schema definition even where the root types have their usual names.</summary>
    public bool AlwaysPrintSchema { get; private init; }

    /// <summary>Print directives other than <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c>.</summary>
    public bool PrintAppliedDirectives { get; private init; }

    /// <summary>Print the definitions of <c>@specifiedBy</c>, <c>@oneOf</c>, <c>@defer</c> and <c>@stream</c>.</summary>
    public bool PrintBuiltInDirectives { get; private init; }

    /// <summary>Print also the definitions of the five scalars of the specification.</summary>
    public bool PrintSpecScalars { get; init; }

    /// <summary>Descriptions in quotes where they have one line; arguments on one line with blanks between them.</summary>
    public bool IsCompact { get; private init; }
}
