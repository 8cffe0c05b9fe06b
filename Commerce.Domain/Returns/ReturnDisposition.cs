namespace Commerce.Domain.Returns;

/// <summary>What inspection found. Only <see cref="Restock"/> puts stock back.</summary>
public enum ReturnDisposition
{
    Restock,
    Damaged,
    Missing,
}
