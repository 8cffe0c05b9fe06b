using System.Collections.Immutable;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>How long the list of a field, or the lists of fields below it, can be.</summary>
public sealed class ListSizeDirective
{
    public ListSizeDirective(
        int? assumedSize = null,
        ImmutableArray<string>? slicingArguments = null,
        ImmutableArray<string>? sizedFields = null,
        bool? requireOneSlicingArgument = null,
        int? slicingArgumentDefaultValue = null)
    {
        AssumedSize = assumedSize;
        SlicingArguments = slicingArguments ?? [];
        SizedFields = sizedFields ?? [];
        SlicingArgumentDefaultValue = slicingArgumentDefaultValue;
        RequireOneSlicingArgument = SlicingArguments.Length > 0 && (requireOneSlicingArgument ?? true);
    }

    /// <summary>The length where no argument says it.</summary>
    public int? AssumedSize { get; }

    /// <summary>The arguments that say the length.</summary>
    public ImmutableArray<string> SlicingArguments { get; }

    /// <summary>The length where none of <see cref="SlicingArguments"/> is given.</summary>
    public int? SlicingArgumentDefaultValue { get; }

    /// <summary>The fields below whose lists have the length; the field itself where there are none.</summary>
    public ImmutableArray<string> SizedFields { get; }

    /// <summary>Whether exactly one of <see cref="SlicingArguments"/> must be given.</summary>
    public bool RequireOneSlicingArgument { get; }
}
