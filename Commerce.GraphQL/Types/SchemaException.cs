namespace HotChocolate;

/// <summary>A schema could not be made. The message lists everything that must be put right.</summary>
public sealed class SchemaException(params IReadOnlyList<SchemaError> errors) : Exception(Format(errors))
{
    /// <summary>What must be put right.</summary>
    public IReadOnlyList<SchemaError> Errors { get; } = errors;

    private static string Format(IReadOnlyList<SchemaError> errors) => errors.Count == 1
        ? errors[0].Message
        : $"The schema has {errors.Count} errors:" + string.Concat(errors.Select((e, i) => $"{Environment.NewLine}{i + 1}. {e.Message}"));
}

/// <summary>Something that must be put right before a schema can be made.</summary>
/// <param name="Message">What is wrong and how to put it right.</param>
/// <param name="Code">A stable name for the kind of error, if it has one.</param>
/// <param name="TypeName">The type that has the error, if it is one type's.</param>
/// <param name="Exception">What was thrown, if anything.</param>
public sealed record SchemaError(string Message, string? Code = null, string? TypeName = null, Exception? Exception = null);
