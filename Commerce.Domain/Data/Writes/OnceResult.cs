namespace Commerce.Domain.Data.Writes;

/// <summary>What became of a unit of work that is done once.</summary>
/// <param name="Id">The id of what was made.</param>
/// <param name="IsRepeated">Whether it had been made before, and nothing was done now.</param>
public readonly record struct OnceResult(int Id, bool IsRepeated);
