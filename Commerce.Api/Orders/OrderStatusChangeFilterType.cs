using Commerce.Domain.Orders;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Orders;

/// <summary>What steps of an order can be filtered by; everything else stays unreachable.</summary>
public sealed class OrderStatusChangeFilterType : FilterInputType<OrderStatusChange>
{
    protected override void Configure(IFilterInputTypeDescriptor<OrderStatusChange> descriptor)
    {
        descriptor.Description("What steps of an order can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(change => change.Status).Description("What it became.");
        descriptor.Field(change => change.CreatedAt).Description("When, in UTC.");
    }
}
