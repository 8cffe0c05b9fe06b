namespace HotChocolate.Types;

/// <summary>How one mutation is given its input and its payload; what is not set follows the schema's convention.</summary>
public sealed record MutationFieldOptions
{
    internal const string Key = "HotChocolate.Types.Mutations.Options";

    /// <summary>The name of the input type.</summary>
    public string? InputTypeName { get; init; }

    /// <summary>The name of the argument.</summary>
    public string? InputArgumentName { get; init; }

    /// <summary>The name of the payload type.</summary>
    public string? PayloadTypeName { get; init; }

    /// <summary>The name of the payload's field with the result.</summary>
    public string? PayloadFieldName { get; init; }

    /// <summary>The name of the union of errors.</summary>
    public string? PayloadErrorTypeName { get; init; }

    /// <summary>The name of the payload's field with the errors.</summary>
    public string? PayloadErrorsFieldName { get; init; }

    /// <summary>Leaves the mutation as it is.</summary>
    public bool Disable { get; init; }
}
