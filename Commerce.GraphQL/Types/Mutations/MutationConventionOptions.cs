namespace HotChocolate.Types;

/// <summary>How mutations are given one input and one payload. What is not set has its default.</summary>
public struct MutationConventionOptions : IEquatable<MutationConventionOptions>
{
    /// <summary>The name of the input type; default <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>The name of the argument; default <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type; default <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>The name of the union of errors; default <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>The name of the payload's field with the errors; default <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether all mutations follow the convention, or only those that say so; default true.</summary>
    public bool? ApplyToAllMutations { get; set; }

    /// <inheritdoc/>
    public readonly bool Equals(MutationConventionOptions other) => Values == other.Values;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is MutationConventionOptions other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Values.GetHashCode();

    public static bool operator ==(MutationConventionOptions left, MutationConventionOptions right) => left.Equals(right);

    public static bool operator !=(MutationConventionOptions left, MutationConventionOptions right) => !left.Equals(right);

    private readonly (string?, string?, string?, string?, string?, bool?) Values
        => (InputTypeNamePattern, InputArgumentName, PayloadTypeNamePattern, PayloadErrorTypeNamePattern, PayloadErrorsFieldName, ApplyToAllMutations);
}
