using Commerce.Api.Security;
using Commerce.Domain.Inventory;

namespace Commerce.Api.Inventory;

/// <summary>There is not enough of it.</summary>
public sealed class OutOfStockError(OutOfStockException refusal) : UserError(refusal)
{
    /// <summary>How many pieces there are.</summary>
    public int Available => refusal.Available;
}
