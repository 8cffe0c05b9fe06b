using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Insights;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Insights;

/// <summary>How <see cref="SalesFigures"/> is seen in the graph.</summary>
public sealed class SalesFiguresType : ObjectType<SalesFigures>
{
    protected override void Configure(IObjectTypeDescriptor<SalesFigures> descriptor)
    {
        descriptor.Description("What was sold. Amounts are in minor units.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(sales => sales.Orders).Description("Orders that were placed and not cancelled.");
        descriptor.Field(sales => sales.SalesCents).Description("What they came to, with tax and shipping.");
        descriptor.Field(sales => sales.AverageCents).Description("What an order came to on average; 0 without orders.");
        descriptor.Field(sales => sales.RefundedCents).Description("What was paid back in this time, of whatever order.");
    }
}

/// <summary>How <see cref="SalesOfDay"/> is seen in the graph.</summary>
public sealed class SalesOfDayType : ObjectType<SalesOfDay>
{
    protected override void Configure(IObjectTypeDescriptor<SalesOfDay> descriptor)
    {
        descriptor.Description("What was sold on a day.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(day => day.Day).Description("The day, in UTC.");
        descriptor.Field(day => day.Orders).Description("Orders that were placed and not cancelled.");
        descriptor.Field(day => day.SalesCents).Description("What they came to, in minor units.");
    }
}

/// <summary>How <see cref="OrdersOfStatus"/> is seen in the graph.</summary>
public sealed class OrdersOfStatusType : ObjectType<OrdersOfStatus>
{
    protected override void Configure(IObjectTypeDescriptor<OrdersOfStatus> descriptor)
    {
        descriptor.Description("How many orders stand where.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(count => count.Status).Description("How far they got.");
        descriptor.Field(count => count.Orders).Description("How many.");
    }
}

/// <summary>How <see cref="ProductSales"/> is seen in the graph.</summary>
public sealed class ProductSalesType : ObjectType<ProductSales>
{
    protected override void Configure(IObjectTypeDescriptor<ProductSales> descriptor)
    {
        descriptor.Description("What was sold of a product.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(sales => sales.Quantity).Description("Pieces.");
        descriptor.Field(sales => sales.SalesCents).Description("What they brought in, in minor units after discount and before tax.");
    }
}

/// <summary>How <see cref="ProductReturns"/> is seen in the graph.</summary>
public sealed class ProductReturnsType : ObjectType<ProductReturns>
{
    protected override void Configure(IObjectTypeDescriptor<ProductReturns> descriptor)
    {
        descriptor.Description("What was sent back of a product.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(returns => returns.Returned).Description("Pieces that were sent back or are about to be.");
        descriptor.Field(returns => returns.Sold).Description("Pieces that were sold in the same time.");
        descriptor.Field(returns => returns.Reasons).Description("Why, the most frequent reason first.");
    }
}

/// <summary>How <see cref="ReturnsForReason"/> is seen in the graph.</summary>
public sealed class ReturnsForReasonType : ObjectType<ReturnsForReason>
{
    protected override void Configure(IObjectTypeDescriptor<ReturnsForReason> descriptor)
    {
        descriptor.Description("How many pieces were sent back for a reason.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(count => count.Reason).Description("Why.");
        descriptor.Field(count => count.Quantity).Description("How many pieces.");
    }
}

/// <summary>The product behind a number.</summary>
[ExtendObjectType<ProductSales>]
public sealed class ProductSalesFields
{
    /// <summary>The product.</summary>
    public Task<Product?> GetProductAsync([Parent] ProductSales sales, IResolverContext context) => context.LoadAsync<Product>(sales.ProductId);
}

/// <summary>The product behind a number.</summary>
[ExtendObjectType<ProductReturns>]
public sealed class ProductReturnsFields
{
    /// <summary>The product.</summary>
    public Task<Product?> GetProductAsync([Parent] ProductReturns returns, IResolverContext context) => context.LoadAsync<Product>(returns.ProductId);
}
