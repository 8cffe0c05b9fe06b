namespace HotChocolate;

/// <summary>Several errors where one is asked for; the executor reports each of them.</summary>
public class AggregateError : Error
{
    public AggregateError(IEnumerable<IError> errors)
        : base("The operation failed with several errors.")
        => Errors = [.. errors];

    public AggregateError(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>The errors themselves.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
