using Commerce.Api.Audit;
using Commerce.Api.Carts;
using Commerce.Api.Catalog;
using Commerce.Api.Catalog.Search;
using Commerce.Api.Customers;
using Commerce.Api.Feeds;
using Commerce.Api.Feeds.Schedules;
using Commerce.Api.Files;
using Commerce.Api.Fulfilment;
using Commerce.Api.Hosting.Telemetry;
using Commerce.Api.Inventory;
using Commerce.Api.Jobs;
using Commerce.Api.Limits;
using Commerce.Api.Orders;
using Commerce.Api.Payments;
using Commerce.Api.Promotions;
using Commerce.Api.Reading;
using Commerce.Api.Returns;
using Commerce.Api.Security;
using Commerce.Api.Webhooks;
using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Schedules;
using Commerce.Domain.Files;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Commerce.Domain.Returns;
using Commerce.Domain.Webhooks;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Commerce.Api;

/// <summary>The shop's schema: the only place where it is put together.</summary>
public static partial class CommerceSchema
{
    /// <summary>Registers the schema and what its resolvers need.</summary>
    public static IRequestExecutorBuilder AddCommerceSchema(this IServiceCollection services, CatalogOptions catalog, bool isDevelopment = false)
    {
        services.AddSingleton<ShopViews>();
        services.AddScoped(provider => provider.GetRequiredService<ShopViews>().Open());
        // Clients that do not say what they accept get plain JSON, as GraphQL over HTTP wants it for those that are older than its own media type.
        services.AddHttpResponseFormatter(new HttpResponseFormatterOptions { HttpTransportVersion = HttpTransportVersion.Legacy });
        // Clients may name a query by its hash once they have sent it: short requests that can be cached on the way.
        services.AddSha256DocumentHashProvider(HashFormat.Hex);
        services.AddMemoryCache();
        var builder = services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddQueryType(descriptor => descriptor.Name(OperationTypeNames.Query).Description("Everything that can be read."))
            .AddMutationType(descriptor => descriptor.Name(OperationTypeNames.Mutation).Description("Everything that can be changed."))
            .AddSubscriptionType(descriptor => descriptor.Name(OperationTypeNames.Subscription).Description("Everything that can be watched."))
            .AddRoots().AddCatalogDesk().AddFeeds().AddSettings().AddInsights().AddWebhooks()
            .AddAccounts()
            .AddEntities()
            .AddEnums().AddCheckout().AddAfterSale()
            .AddFields()
            .AddLoaders()
            .AddBrowsing()
            .AddUploadType()
            .AddProjections()
            .AddFiltering(Filters)
            .AddSorting(Sorts)
            .AddPagingArguments()
            .AddGlobalObjectIdentification()
            .AddMutationConventions(applyToAllMutations: true)
            .AddErrorInterfaceType<IUserError>()
            .AddErrorFilter<RefusalFilter>()
            .TryAddTypeInterceptor<GeneratedDescriptions>()
            .AddAuthorization()
            .AddCostAnalyzer()
            .AddInMemoryOperationDocumentStorage()
            .UseShopPipeline()
            // The shop's own pages go five fields deep.
            .AddMaxExecutionDepthRule(32, skipIntrospectionFields: true)
            .ModifyRequestOptions(options => options.IncludeExceptionDetails = isDevelopment)
            .DisableIntrospection(!isDevelopment)
            .ModifyOptions(options =>
            {
                options.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Resolver;
                options.EnableDefer = true;
                options.EnableStream = true;
            })
            .ModifyPagingOptions(options =>
            {
                options.DefaultPageSize = 20;
                options.MaxPageSize = 50;
                options.IncludeTotalCount = true;
            })
            .ModifyCostOptions(options =>
            {
                // A page of 50 products with variants, images and reviews costs about a tenth of this.
                options.MaxFieldCost = 100_000;
                options.MaxTypeCost = 50_000;
                options.DefaultResolverCost = 10;
            });
        AddEngineOptions(builder, catalog);
        return builder;
    }

    /// <summary>
    /// The pipeline for automatically persisted operations, with their costs: the ready-made one of the packages lets a request cost whatever it
    /// likes, and with that anybody try a hundred passwords in one.
    /// </summary>
    private static IRequestExecutorBuilder UseShopPipeline(this IRequestExecutorBuilder builder) => builder
        .UseInstrumentation()
        .UseRequestLog()
        .UseExceptions()
        .UseTimeout()
        .UseDocumentCache()
        .UseReadPersistedOperation()
        .UseAutomaticPersistedOperationNotFound()
        .UseWritePersistedOperation()
        .UseDocumentParser()
        .UseDocumentValidation()
        .UseCostAnalyzer()
        .UseOperationCache()
        .UseOperationResolver()
        .UseSkipWarmupExecution()
        .UseRequestScope()
        .UseOperationVariableCoercion()
        .UseCostLimit()
        .UseReadOnlyRole()
        .UseKeyRules()
        .UseOperationExecution();

    /// <summary>What only our engine has; see the folder Engine. With the real packages it is not there.</summary>
    static partial void AddEngineOptions(IRequestExecutorBuilder builder, CatalogOptions catalog);

    private static IRequestExecutorBuilder AddRoots(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<CartMutations>()
        .AddTypeExtension<CartLinkMutations>()
        .AddTypeExtension<JobMutations>()
        .AddTypeExtension<ReviewMutations>()
        .AddTypeExtension<AuditLogQueries>()
        .AddTypeExtension<BlobQueries>()
        .AddTypeExtension<CartQueries>()
        .AddTypeExtension<CouponQueries>()
        .AddTypeExtension<InventoryQueries>()
        .AddTypeExtension<JobQueries>()
        .AddTypeExtension<OrderQueries>()
        .AddTypeExtension<PaymentQueries>()
        .AddTypeExtension<ProductQueries>()
        .AddTypeExtension<ReturnQueries>()
        .AddTypeExtension<ShipmentQueries>()
        .AddTypeExtension<CartSubscriptions>()
        .AddTypeExtension<OrderSubscriptions>()
        .AddTypeExtension<ProductFeedSubscriptions>()
        .AddTypeExtension<StockSubscriptions>();

    private static IRequestExecutorBuilder AddEntities(this IRequestExecutorBuilder builder) => builder
        .AddType<ProductType>()
        .AddType<ProductVariantType>()
        .AddType<VariantTraitType>()
        .AddType<ProductImageType>()
        .AddType<CategoryType>()
        .AddType<ProductCategoryType>()
        .AddType<ReviewType>()
        .AddType<InventoryTransactionNode>()
        .AddType<UserType>()
        .AddType<AddressType>()
        .AddType<PaymentTypeType>()
        .AddType<PaymentMethodType>()
        .AddType<WishlistType>()
        .AddType<WishlistItemType>()
        .AddType<SessionType>()
        .AddType<ApiKeyType>()
        .AddType<CartType>()
        .AddType<CartItemType>()
        .AddType<CartLinkType>()
        .AddType<CartWarningType>()
        .AddType<ActionVerdictType<CartAction>>()
        .AddType<OrderType>()
        .AddType<OrderItemType>()
        .AddType<OrderTaxType>()
        .AddType<TaxRateType>()
        .AddType<PaymentNode>()
        .AddType<RefundType>()
        .AddType<RefundItemType>()
        .AddType<ShippingOptionType>()
        .AddType<ShipmentType>()
        .AddType<ShipmentItemType>()
        .AddType<ReturnType>()
        .AddType<ReturnItemType>()
        .AddType<CouponType>()
        .AddType<CouponRedemptionType>()
        .AddType<BlobType>()
        .AddType<JobType>()
        .AddType<AuditLogType>();

    private static IRequestExecutorBuilder AddEnums(this IRequestExecutorBuilder builder) => builder
        .AddType<AuditActorTypeType>()
        .AddType<CartActionType>()
        .AddType<CartStatusType>()
        .AddType<CartWarningCodeType>()
        .AddType<DiscountTypeType>()
        .AddType<FulfillmentStatusType>()
        .AddType<InventoryManagementType>()
        .AddType<InventoryPolicyType>()
        .AddType<InventoryTransactionTypeType>()
        .AddType<JobStatusType>()
        .AddType<OrderPaymentStatusType>()
        .AddType<OrderReturnStatusType>()
        .AddType<OrderStatusType>()
        .AddType<PaymentMethodKindType>()
        .AddType<PaymentStatusType>()
        .AddType<RefundStatusType>()
        .AddType<ReturnDispositionType>()
        .AddType<ReturnReasonType>()
        .AddType<ReturnStatusType>()
        .AddType<RoleType>()
        .AddType<ShipmentStatusType>()
        .AddType<SyncSourceType>();

    private static IRequestExecutorBuilder AddLoaders(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<EntityById<Product>>()
        .AddDataLoader<EntityById<ProductVariant>>()
        .AddDataLoader<EntityById<VariantTrait>>()
        .AddDataLoader<EntityById<ProductImage>>()
        .AddDataLoader<EntityById<Category>>()
        .AddDataLoader<EntityById<ProductCategory>>()
        .AddDataLoader<EntityById<Review>>()
        .AddDataLoader<EntityById<InventoryTransaction>>()
        .AddDataLoader<EntityById<User>>()
        .AddDataLoader<EntityById<Address>>()
        .AddDataLoader<EntityById<PaymentType>>()
        .AddDataLoader<EntityById<PaymentMethod>>()
        .AddDataLoader<EntityById<Wishlist>>()
        .AddDataLoader<EntityById<WishlistItem>>()
        .AddDataLoader<EntityById<Session>>()
        .AddDataLoader<EntityById<ApiKey>>()
        .AddDataLoader<EntityById<Cart>>()
        .AddDataLoader<EntityById<CartItem>>()
        .AddDataLoader<EntityById<Order>>()
        .AddDataLoader<EntityById<OrderItem>>()
        .AddDataLoader<EntityById<OrderTax>>()
        .AddDataLoader<EntityById<TaxRate>>()
        .AddDataLoader<EntityById<Payment>>()
        .AddDataLoader<EntityById<Refund>>()
        .AddDataLoader<EntityById<RefundItem>>()
        .AddDataLoader<EntityById<ShippingOption>>()
        .AddDataLoader<EntityById<Shipment>>()
        .AddDataLoader<EntityById<ShipmentItem>>()
        .AddDataLoader<EntityById<Return>>()
        .AddDataLoader<EntityById<ReturnItem>>()
        .AddDataLoader<EntityById<Coupon>>()
        .AddDataLoader<EntityById<CouponRedemption>>()
        .AddDataLoader<EntityById<Blob>>()
        .AddDataLoader<EntityById<ProductFeed>>()
        .AddDataLoader<EntityById<ProductFeedError>>()
        .AddDataLoader<EntityById<Job>>()
        .AddDataLoader<EntityById<AuditLog>>()
        .AddDataLoader<AncestorIdsByCategory>()
        .AddDataLoader<ApplicabilityByCoupon>()
        .AddDataLoader<AuthorByReview>()
        .AddDataLoader<CartItemsByProduct>()
        .AddDataLoader<CartItemsByVariant>()
        .AddDataLoader<CurrentPriceByCartItem>()
        .AddDataLoader<FulfillmentStatusByOrder>()
        .AddDataLoader<ImageUrlByProduct>()
        .AddDataLoader<InventoryTransactionsByProduct>()
        .AddDataLoader<InventoryTransactionsByVariant>()
        .AddDataLoader<IsDefaultByAddress>()
        .AddDataLoader<IsPrimaryByPlace>()
        .AddDataLoader<OrderItemsByProduct>()
        .AddDataLoader<OrderItemsByVariant>()
        .AddDataLoader<PaymentStatusByOrder>()
        .AddDataLoader<PlacesByProduct>()
        .AddDataLoader<PriceAdjustmentByVariant>()
        .AddDataLoader<ProductCategoriesByCategory>()
        .AddDataLoader<ProductIdByCartItem>()
        .AddDataLoader<ProductIdByWishlistItem>()
        .AddDataLoader<ProductsByCategory>()
        .AddDataLoader<RedemptionsByCoupon>()
        .AddDataLoader<ReturnItemsByProduct>()
        .AddDataLoader<ReturnStatusByOrder>()
        .AddDataLoader<ReviewByCart>()
        .AddDataLoader<ReviewsByProduct>()
        .AddDataLoader<TotalStockByProduct>()
        .AddDataLoader<UrlByImage>();

    private static void Filters(IFilterConventionDescriptor filters)
    {
        filters
            .AddDefaults()
            .BindRuntimeType<Product, ProductFilterType>()
            .BindRuntimeType<ProductVariant, ProductVariantFilterType>()
            .BindRuntimeType<VariantTrait, VariantTraitFilterType>()
            .BindRuntimeType<ProductImage, ProductImageFilterType>()
            .BindRuntimeType<FeedSchedule, FeedScheduleFilterType>()
            .BindRuntimeType<Category, CategoryFilterType>()
            .BindRuntimeType<ProductCategory, ProductCategoryFilterType>()
            .BindRuntimeType<Review, ReviewFilterType>()
            .BindRuntimeType<InventoryTransaction, InventoryTransactionFilterType>()
            .BindRuntimeType<User, UserFilterType>()
            .BindRuntimeType<Address, AddressFilterType>()
            .BindRuntimeType<PaymentType, PaymentTypeFilterType>()
            .BindRuntimeType<PaymentMethod, PaymentMethodFilterType>()
            .BindRuntimeType<Wishlist, WishlistFilterType>()
            .BindRuntimeType<WishlistItem, WishlistItemFilterType>()
            .BindRuntimeType<Session, SessionFilterType>()
            .BindRuntimeType<ApiKey, ApiKeyFilterType>()
            .BindRuntimeType<Cart, CartFilterType>()
            .BindRuntimeType<CartItem, CartItemFilterType>()
            .BindRuntimeType<Order, OrderFilterType>()
            .BindRuntimeType<OrderItem, OrderItemFilterType>()
            .BindRuntimeType<OrderTax, OrderTaxFilterType>()
        .BindRuntimeType<OrderStatusChange, OrderStatusChangeFilterType>()
            .BindRuntimeType<TaxRate, TaxRateFilterType>()
            .BindRuntimeType<Payment, PaymentFilterType>()
            .BindRuntimeType<Refund, RefundFilterType>()
            .BindRuntimeType<RefundItem, RefundItemFilterType>()
            .BindRuntimeType<ShippingOption, ShippingOptionFilterType>()
            .BindRuntimeType<Shipment, ShipmentFilterType>()
            .BindRuntimeType<ShipmentItem, ShipmentItemFilterType>()
            .BindRuntimeType<Return, ReturnFilterType>()
            .BindRuntimeType<ReturnItem, ReturnItemFilterType>()
            .BindRuntimeType<Coupon, CouponFilterType>()
            .BindRuntimeType<CouponRedemption, CouponRedemptionFilterType>()
            .BindRuntimeType<Blob, BlobFilterType>()
            .BindRuntimeType<ProductFeed, ProductFeedFilterType>()
            .BindRuntimeType<ProductFeedError, ProductFeedErrorFilterType>()
            .BindRuntimeType<ProductFeedChange, ProductFeedChangeFilterType>()
            .BindRuntimeType<Job, JobFilterType>()
            .BindRuntimeType<WebhookSubscription, WebhookSubscriptionFilterType>()
            .BindRuntimeType<WebhookEvent, WebhookEventFilterType>()
            .BindRuntimeType<WebhookDelivery, WebhookDeliveryFilterType>()
            .BindRuntimeType<AuditLog, AuditLogFilterType>();
        filters.Operation(DefaultFilterOperations.And).Description("All of these hold.");
        filters.Operation(DefaultFilterOperations.Or).Description("At least one of these holds.");
    }

    private static void Sorts(ISortConventionDescriptor sorts) => sorts
        .AddDefaults()
        .BindRuntimeType<Product, ProductSortType>()
        .BindRuntimeType<ProductVariant, ProductVariantSortType>()
        .BindRuntimeType<VariantTrait, VariantTraitSortType>()
        .BindRuntimeType<FeedSchedule, FeedScheduleSortType>()
        .BindRuntimeType<ProductImage, ProductImageSortType>()
        .BindRuntimeType<Category, CategorySortType>()
        .BindRuntimeType<ProductCategory, ProductCategorySortType>()
        .BindRuntimeType<Review, ReviewSortType>()
        .BindRuntimeType<InventoryTransaction, InventoryTransactionSortType>()
        .BindRuntimeType<User, UserSortType>()
        .BindRuntimeType<Address, AddressSortType>()
        .BindRuntimeType<PaymentType, PaymentTypeSortType>()
        .BindRuntimeType<PaymentMethod, PaymentMethodSortType>()
        .BindRuntimeType<Wishlist, WishlistSortType>()
        .BindRuntimeType<WishlistItem, WishlistItemSortType>()
        .BindRuntimeType<Session, SessionSortType>()
        .BindRuntimeType<ApiKey, ApiKeySortType>()
        .BindRuntimeType<Cart, CartSortType>()
        .BindRuntimeType<CartItem, CartItemSortType>()
        .BindRuntimeType<Order, OrderSortType>()
        .BindRuntimeType<OrderItem, OrderItemSortType>()
        .BindRuntimeType<OrderTax, OrderTaxSortType>()
        .BindRuntimeType<OrderStatusChange, OrderStatusChangeSortType>()
        .BindRuntimeType<TaxRate, TaxRateSortType>()
        .BindRuntimeType<Payment, PaymentSortType>()
        .BindRuntimeType<Refund, RefundSortType>()
        .BindRuntimeType<RefundItem, RefundItemSortType>()
        .BindRuntimeType<ShippingOption, ShippingOptionSortType>()
        .BindRuntimeType<Shipment, ShipmentSortType>()
        .BindRuntimeType<ShipmentItem, ShipmentItemSortType>()
        .BindRuntimeType<Return, ReturnSortType>()
        .BindRuntimeType<ReturnItem, ReturnItemSortType>()
        .BindRuntimeType<Coupon, CouponSortType>()
        .BindRuntimeType<CouponRedemption, CouponRedemptionSortType>()
        .BindRuntimeType<Blob, BlobSortType>()
        .BindRuntimeType<ProductFeed, ProductFeedSortType>()
        .BindRuntimeType<ProductFeedError, ProductFeedErrorSortType>()
        .BindRuntimeType<ProductFeedChange, ProductFeedChangeSortType>()
        .BindRuntimeType<Job, JobSortType>()
        .BindRuntimeType<WebhookSubscription, WebhookSubscriptionSortType>()
        .BindRuntimeType<WebhookDelivery, WebhookDeliverySortType>()
        .BindRuntimeType<AuditLog, AuditLogSortType>();
}
