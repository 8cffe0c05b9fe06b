namespace Commerce.Domain.Carts;

/// <summary>Which client wrote a cart last.</summary>
public enum SyncSource
{
    Web,
    Mobile,
    Admin,
    Import,
    Server,
}
