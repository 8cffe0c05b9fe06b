using Commerce.Domain.Orders;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Orders;

/// <summary>What orders can be sorted by; everything else stays unreachable.</summary>
public sealed class OrderSortType : SortInputType<Order>
{
    protected override void Configure(ISortInputTypeDescriptor<Order> descriptor)
    {
        descriptor.Description("What orders can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(order => order.OrderNumber).Description("Unique; what people call it.");
        descriptor.Field(order => order.Email).Description("Where the confirmation goes.");
        descriptor.Field(order => order.Status).Description("How far it got.");
        descriptor.Field(order => order.TotalCents).Description("What the customer pays, in minor units.");
        descriptor.Field(order => order.SubtotalCents).Description("The sum of the lines before discount and tax, in minor units.");
        descriptor.Field(order => order.OrderDate).Description("When it was placed, in UTC.");
        descriptor.Field(order => order.ExpectedShipDate).Description("When it should leave, in UTC.");
        descriptor.Field(order => order.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(order => order.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
