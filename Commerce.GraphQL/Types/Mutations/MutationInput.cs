namespace HotChocolate.Types.Mutations;

/// <summary>The values of an input type that the convention has made, by the position of their fields.</summary>
internal sealed record MutationInput(object?[] Values);
