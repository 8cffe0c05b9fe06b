namespace Commerce.Domain.Customers;

/// <summary>What a person may do in the shop.</summary>
public enum Role
{
    Customer,

    /// <summary>Sees the desk and changes nothing.</summary>
    Observer,

    /// <summary>Serves customers: orders, refunds, returns.</summary>
    Support,

    /// <summary>Keeps the catalog: products, prices, stock, feeds.</summary>
    Merchandiser,

    /// <summary>Everything, people and keys included.</summary>
    Admin,
}
