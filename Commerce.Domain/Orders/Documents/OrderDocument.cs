namespace Commerce.Domain.Orders.Documents;

/// <summary>What can be printed of an order.</summary>
public enum OrderDocument
{
    /// <summary>What was bought, and what it costs with its taxes.</summary>
    Invoice,

    /// <summary>What is to be packed, without prices.</summary>
    PackingSlip,
}
