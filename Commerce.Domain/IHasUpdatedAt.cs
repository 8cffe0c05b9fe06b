namespace Commerce.Domain;

/// <summary>A row that knows when it was last changed. Set on every save that changes it.</summary>
public interface IHasUpdatedAt
{
    /// <summary>UTC.</summary>
    DateTime UpdatedAt { get; set; }
}
