namespace HotChocolate;

/// <summary>The errors of a mutation that was refused.</summary>
public sealed class FieldError : IFieldResult
{
    /// <summary>One error.</summary>
    public FieldError(object error) => Errors = [error];

    /// <summary>Several errors.</summary>
    public FieldError(IReadOnlyList<object> errors) => Errors = errors;

    /// <summary>The errors.</summary>
    public IReadOnlyList<object> Errors { get; }

    object IFieldResult.Value => this;

    bool IFieldResult.IsSuccess => false;

    bool IFieldResult.IsError => true;
}
