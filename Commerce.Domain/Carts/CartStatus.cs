namespace Commerce.Domain.Carts;

public enum CartStatus
{
    Active,
    Abandoned,
    Converted,
    Merged,
}
