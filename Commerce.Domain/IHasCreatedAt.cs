namespace Commerce.Domain;

/// <summary>A row that knows when it was written. Filled in on save when it is still unset.</summary>
public interface IHasCreatedAt
{
    /// <summary>UTC.</summary>
    DateTime CreatedAt { get; set; }
}
