using HotChocolate;

namespace Commerce.Api.Feeds;

/// <summary>One column of a supplier's file.</summary>
/// <param name="Column">As the file calls it.</param>
/// <param name="Target">As the shop calls it, one of `feedColumns`; null to leave the column out.</param>
[GraphQLDescription("One column of a supplier's file.")]
public sealed record MappedColumnInput(string Column, string? Target);
