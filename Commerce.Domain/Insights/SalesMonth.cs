namespace Commerce.Domain.Insights;

/// <summary>A month of UTC that is over, and whether its sums can be read instead of its orders.</summary>
public sealed class SalesMonth
{
    /// <summary>Its first day.</summary>
    public DateOnly Month { get; set; }

    /// <summary>False once an order of it was cancelled or edited, until it is added up anew.</summary>
    public bool IsExact { get; set; }
}

/// <summary>What was sold on a day of a month that was added up.</summary>
public sealed class DaySales
{
    /// <summary>A day of UTC.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Orders that were placed and not cancelled.</summary>
    public int Orders { get; set; }

    /// <summary>What they came to, in minor units, with tax and shipping.</summary>
    public long Cents { get; set; }
}

/// <summary>What was sold of a product in a month that was added up.</summary>
public sealed class ProductMonthSales
{
    /// <summary>The month's first day.</summary>
    public DateOnly Month { get; set; }

    public int ProductId { get; set; }

    /// <summary>Pieces.</summary>
    public long Quantity { get; set; }

    /// <summary>In minor units, after discount, before tax.</summary>
    public long Cents { get; set; }
}
