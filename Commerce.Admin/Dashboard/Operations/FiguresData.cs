using Commerce.Admin.Client;

namespace Commerce.Admin.Dashboard.Operations;

public sealed record FiguresData(Figures Dashboard)
{
    public static readonly GraphQLOperation<FiguresData> Operation = GraphQLOperation<FiguresData>.Load("Dashboard/Operations/Figures.graphql");
}

public sealed record Figures(
    SalesFigures Sales, SalesFigures SalesBefore, IReadOnlyList<SalesOfDay> Days, IReadOnlyList<OrdersOfStatus> Statuses, IReadOnlyList<ProductSales> TopProducts,
    IReadOnlyList<ProductReturns> ReturnedProducts, int FailedJobs);

public sealed record SalesFigures(int Orders, long SalesCents, long AverageCents, long RefundedCents);

public sealed record SalesOfDay(DateOnly Day, int Orders, long SalesCents);

public sealed record OrdersOfStatus(string Status, int Orders);

public sealed record ProductSales(long Quantity, long SalesCents, SoldProduct? Product);

public sealed record SoldProduct(string Id, string Name, string? ImageUrl);

public sealed record ProductReturns(long Returned, long Sold, IReadOnlyList<ReturnsForReason> Reasons, SentBackProduct? Product);

public sealed record ReturnsForReason(string Reason, long Quantity);

public sealed record SentBackProduct(string Id, string Name);
