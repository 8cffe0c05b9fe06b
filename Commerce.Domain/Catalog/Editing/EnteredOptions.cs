namespace Commerce.Domain.Catalog.Editing;

/// <summary>A choice that shoppers make, such as the size.</summary>
/// <param name="Name">Such as <c>Size</c>.</param>
/// <param name="Values">What can be chosen, in the order in which it is offered.</param>
/// <param name="Formerly">What the choice was called until now; null when it is new, or keeps its name.</param>
public sealed record EnteredOption(string Name, IReadOnlyList<EnteredOptionValue> Values, string? Formerly = null);

/// <summary>One of the values of a choice.</summary>
/// <param name="Value">Such as <c>M</c>.</param>
/// <param name="Formerly">What it was called until now; null when it is new, or keeps its name.</param>
public sealed record EnteredOptionValue(string Value, string? Formerly = null);
