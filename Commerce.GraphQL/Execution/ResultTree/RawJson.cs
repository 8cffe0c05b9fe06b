namespace HotChocolate.Execution.Processing;

/// <summary>
/// A value of the response that is JSON already: a resolver that gives it answers for everything selected below its field.
/// It is written as it is, and so must be valid and have what was selected, in the order of the selections.
/// </summary>
/// <param name="Utf8">The bytes; they must stay as they are until the response is written.</param>
internal sealed record RawJson(ReadOnlyMemory<byte> Utf8);
