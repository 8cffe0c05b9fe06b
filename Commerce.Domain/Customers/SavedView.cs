namespace Commerce.Domain.Customers;

/// <summary>A way to look at a list of the desk that a member of staff has kept under a name, for themselves.</summary>
public sealed class SavedView : IHasCreatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    /// <summary>Which list, as the desk calls it: <c>orders</c>.</summary>
    public string List { get; set; } = "";

    /// <summary>Once in each list of each person.</summary>
    public string Name { get; set; } = "";

    /// <summary>The query part of the list's address: filters, order, columns. The desk's, not the shop's, to understand.</summary>
    public string Query { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public User? User { get; set; }
}
