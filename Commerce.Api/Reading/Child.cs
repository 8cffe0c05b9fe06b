namespace Commerce.Api.Reading;

/// <summary>An entity in a list below a parent.</summary>
public sealed class Child<TEntity> where TEntity : class
{
    /// <summary>The parent's id; null below none.</summary>
    public required int? Parent { get; init; }

    public required TEntity Item { get; init; }
}
