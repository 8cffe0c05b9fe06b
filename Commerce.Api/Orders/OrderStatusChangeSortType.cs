using Commerce.Domain.Orders;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Orders;

/// <summary>What steps of an order can be sorted by; everything else stays unreachable.</summary>
public sealed class OrderStatusChangeSortType : SortInputType<OrderStatusChange>
{
    protected override void Configure(ISortInputTypeDescriptor<OrderStatusChange> descriptor)
    {
        descriptor.Description("What steps of an order can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(change => change.CreatedAt).Description("When, in UTC.");
    }
}
