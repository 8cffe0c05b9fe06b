namespace HotChocolate.Types.Mutations;

/// <summary>What a mutation that follows the convention returns: a result, which may be null, or the errors that it declares.</summary>
internal sealed record MutationPayload(object? Value, IReadOnlyList<object>? Errors);
