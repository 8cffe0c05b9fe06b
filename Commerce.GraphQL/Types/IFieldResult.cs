namespace HotChocolate;

/// <summary>The result of a mutation: a value or errors.</summary>
public interface IFieldResult
{
    /// <summary>The value; a <see cref="FieldError"/> where the mutation was refused.</summary>
    object? Value { get; }

    /// <summary>Whether there is a value.</summary>
    bool IsSuccess { get; }

    /// <summary>Whether there are errors.</summary>
    bool IsError { get; }
}
