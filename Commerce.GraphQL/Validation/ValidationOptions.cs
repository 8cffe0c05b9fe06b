namespace HotChocolate.Validation;

/// <summary>The limits of a validation.</summary>
public sealed class ValidationOptions
{
    /// <summary>How many errors are reported at most; the walk ends there. Default 5.</summary>
    public int MaxAllowedErrors { get; set; } = 5;

    /// <summary>How deep fields may nest; null for no limit.</summary>
    public int? MaxAllowedExecutionDepth { get; set; }

    /// <summary>How many fragments are met on all ways down an operation; null for no limit.</summary>
    public int? MaxAllowedFragmentVisits { get; set; }

    /// <summary>Whether introspection fields do not count for <see cref="MaxAllowedExecutionDepth"/>.</summary>
    public bool SkipIntrospectionFields { get; set; }

    /// <summary>Whether a request may bring a depth limit of its own.</summary>
    public bool AllowExecutionDepthOverrides { get; set; }

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are refused.</summary>
    public bool DisableIntrospection { get; set; }

    /// <summary>How often <c>ofType</c> may nest in introspection. Default 16.</summary>
    public int MaxAllowedOfTypeDepth { get; set; } = 16;

    /// <summary>How often <c>fields</c>, <c>inputFields</c>, <c>interfaces</c> and <c>possibleTypes</c> may each nest in introspection. Default 1.</summary>
    public int MaxAllowedListRecursiveDepth { get; set; } = 1;

    /// <summary>How often one field may nest in itself; null for no limit.</summary>
    public int? MaxAllowedFieldCycleDepth { get; set; }

    /// <summary>Limits of single fields (<c>Type.field</c>) that replace <see cref="MaxAllowedFieldCycleDepth"/>.</summary>
    public Dictionary<string, int> FieldCycleLimits { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether errors propose similar names. They tell the schema to whom introspection is refused, so this is on in development only.</summary>
    public bool Suggestions { get; set; }
}
