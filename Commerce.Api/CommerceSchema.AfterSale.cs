using Commerce.Api.Catalog;
using Commerce.Api.Fulfilment;
using Commerce.Api.Inventory;
using Commerce.Api.Orders;
using Commerce.Api.Payments;
using Commerce.Api.Reading;
using Commerce.Api.Returns;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Returns;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What belongs to the time after the sale: refunds, parcels, returns.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddAfterSale(this IRequestExecutorBuilder builder) => builder.AddRefunds().AddShipments().AddReturns().AddStock().AddOrderDesk().AddModeration();

    private static IRequestExecutorBuilder AddRefunds(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<RefundMutations>()
        .AddTypeExtension<RefundQueries>()
        .AddTypeExtension<RefundFields>()
        .AddType<RefundActionType>()
        .AddType<ActionVerdictType<RefundAction>>()
        .AddType<RefundWarningType>()
        .AddType<RefundWarningCodeType>()
        .AddDataLoader<RefundFactsById>();

    private static IRequestExecutorBuilder AddShipments(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<ShipmentMutations>()
        .AddTypeExtension<CarrierQueries>()
        .AddTypeExtension<ShipmentFields>()
        .AddType<ShipmentActionType>()
        .AddType<ActionVerdictType<ShipmentAction>>()
        .AddDataLoader<ShipmentFactsById>();

    private static IRequestExecutorBuilder AddReturns(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<ReturnMutations>()
        .AddTypeExtension<ReturnPreviewQueries>()
        .AddTypeExtension<ReturnFields>()
        .AddTypeExtension<ReturnItemFields>()
        .AddType<ReturnActionType>()
        .AddType<ActionVerdictType<ReturnAction>>()
        .AddDataLoader<ReturnFactsById>()
        .AddDataLoader<PhotosByReturnItem>();

    private static IRequestExecutorBuilder AddStock(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<StockMutations>()
        .AddTypeExtension<StockQueries>()
        .AddType<StockCountType>()
        .AddType<StockListRowType>();

    private static IRequestExecutorBuilder AddModeration(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<ReviewModerationMutations>()
        .AddType<ReviewStatusType>();

    private static IRequestExecutorBuilder AddOrderDesk(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<OrderNoteMutations>()
        .AddTypeExtension<OrderEditMutations>()
        .AddTypeExtension<OrderEditQueries>()
        .AddTypeExtension<OrderDeskFields>()
        .AddType<TimelineEntryType>()
        .AddType<TimelineKindType>()
        .AddType<TimelineActorType>();
}
