namespace HotChocolate.Execution.Processing;

/// <summary>A part of an operation that <c>@skip</c> and <c>@include</c> may leave out.</summary>
public interface IOptionalSelection
{
    /// <summary>Whether the engine has added the selection and the result does not show it.</summary>
    bool IsInternal { get; }

    /// <summary>Whether a variable decides about the selection.</summary>
    bool IsConditional { get; }

    /// <summary>Whether the selection takes part, given which conditions hold.</summary>
    bool IsIncluded(long includeFlags, bool allowInternals = false);
}
