using Commerce.Domain.Audit;
using Commerce.Domain.Backups;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Catalog.Fetching;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Data.Shared;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Export;
using Commerce.Domain.Feeds.Mapping;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Feeds.Mending;
using Commerce.Domain.Feeds.Schedules;
using Commerce.Domain.Feeds.Undo;
using Commerce.Domain.Files;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Fulfilment.Carriers;
using Commerce.Domain.Insights;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Mail;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Checkout;
using Commerce.Domain.Orders.Documents;
using Commerce.Domain.Orders.Editing;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Embedded;
using Commerce.Domain.Payments.Gateway;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;
using Commerce.Domain.Returns;
using Commerce.Domain.Web;
using Commerce.Domain.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commerce.Domain;

/// <summary>Registers the shop's services; the database comes from <see cref="CommerceDataExtensions"/>.</summary>
public static class CommerceDomainExtensions
{
    /// <summary>Registers the catalog's rules, the stock ledger, files, feeds, the job queue, mails and the audit trail.</summary>
    public static IServiceCollection AddCommerceDomain(this IServiceCollection services)
    {
        services.AddSingleton<NewRows>();
        services.AddSingleton<StockLedger>();
        services.AddSingleton<CategoryTree>();
        services.AddSingleton<ProductBook>();
        services.AddSingleton<VariantBook>();
        services.AddSingleton<CategoryBook>();
        services.AddSingleton<ImageBook>();
        services.AddSingleton<ImageFetchQueue>();
        services.AddSingleton<ImageFetches>();
        services.AddRecurringJob<ImageFetcher>();
        services.AddSingleton<BulkEditBook>();
        services.AddSingleton<ReviewBook>();
        services.TryAddSingleton(new CatalogOptions());
        services.AddSingleton<ProductSearcher>();
        services.AddSingleton<ProductNeighbours>();
        services.AddSingleton<CouponDesk>();
        services.AddSingleton<CouponBook>();
        services.AddSingleton<CouponTrials>();
        services.AddSingleton<TaxRateBook>();
        services.AddSingleton<ShippingOptionBook>();
        services.AddSingleton<PaymentTypeBook>();
        services.AddSingleton<ShopInsights>();
        services.AddSingleton(provider => provider.GetService<IConfiguration>() is { } configuration ? CartSettings.From(configuration) : CartSettings.Default);
        services.AddSingleton<CartEdits>();
        services.AddSingleton<CartSync>();
        services.AddSingleton<CartCoupons>();
        services.AddSingleton<CartMerge>();
        services.AddSingleton<CartLinks>();
        services.AddSingleton<CartReviews>();
        services.AddRecurringJob<CartAbandonment>();
        services.AddCheckout();
        services.AddSingleton<AuditTrail>();
        services.AddFiles();
        services.AddBackups();
        services.AddGuardedWeb();
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobQueue>();
        services.AddSingleton<JobDesk>();
        services.AddSingleton<FeedUpload>();
        services.AddSingleton<ProductExporter>();
        services.TryAddSingleton(provider => FeedOptions.From(provider.GetService<IConfiguration>()));
        services.AddSingleton<FeedDesk>();
        services.AddSingleton<FeedMending>();
        services.AddSingleton<FeedMappingBook>();
        services.AddJobHandler<ProductFeedImporter>();
        services.AddJobHandler<FeedUndo>();
        services.AddSingleton<FeedScheduleBook>();
        services.AddRecurringJob<FeedScheduleRunner>();
        services.AddRecurringJob<ShopHousekeeping>();
        services.AddRecurringJob<SalesMonths>();
        services.AddWebhooks();
        services.AddCommerceMail();
        services.AddSingleton<SyntheticCatalog>();
        services.AddSingleton<DemoData>();
        return services;
    }

    private static void AddCheckout(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => StoreOptions.From(provider.GetService<IConfiguration>()));
        services.TryAddSingleton(provider => PaymentOptions.From(
            provider.GetService<IConfiguration>(), () => MadeSecret.Of(provider, "webhook-secret")));
        // Another provider's adapter is registered before.
        services.TryAddSingleton<EmbeddedGateway>();
        services.TryAddSingleton<IPaymentGateway>(provider => provider.GetRequiredService<EmbeddedGateway>());
        services.AddSingleton<CheckoutDrafts>();
        services.AddSingleton<PlaceOrder>();
        services.AddSingleton<CancelOrder>();
        services.AddSingleton<GuestOrders>();
        services.AddSingleton<RetryPayment>();
        services.AddSingleton<PaymentDesk>();
        services.AddSingleton<PaymentReport>();
        services.AddSingleton<PaymentWebhook>();
        services.AddAfterSale();
        services.AddRecurringJob<PaymentSettlement>();
        services.AddRecurringJob<UnpaidOrders>();
    }

    private static void AddAfterSale(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => RefundOptions.From(provider.GetService<IConfiguration>()));
        services.AddSingleton<RefundDesk>();
        services.TryAddSingleton(provider => CarrierOptions.From(
            provider.GetService<IConfiguration>(), () => MadeSecret.Of(provider, "carrier-webhook-secret")));
        // Those of real carriers are registered before, and are the usual ones then.
        services.AddSingleton<ICarrier, EmbeddedCarrier>();
        services.AddSingleton<ShipmentDesk>();
        services.AddSingleton<ShippingLabels>();
        services.AddSingleton<CarrierWebhook>();
        services.AddSingleton<ReturnDesk>();
        services.AddSingleton<ReturnPhotos>();
        services.AddSingleton<StockDesk>();
        services.AddSingleton<StockList>();
        services.AddSingleton<OrderEditDrafts>();
        services.AddSingleton<EditOrder>();
        services.AddSingleton<OrderNotes>();
        services.AddSingleton<SavedViews>();
        services.AddSingleton<OrderPrinter>();
    }

    private static void AddWebhooks(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => WebhookOptions.From(provider.GetService<IConfiguration>()));
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookSignal>();
        services.AddSingleton<WebhookBook>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<WebhookQueue>();
        services.AddSingleton<WebhookSender>();
        services.AddRecurringJob<WebhookHousekeeping>();
    }

    /// <summary>Registers the handler of one type of job.</summary>
    public static IServiceCollection AddJobHandler<THandler>(this IServiceCollection services) where THandler : class, IJobHandler =>
        services.AddScoped<IJobHandler, THandler>();

    /// <summary>Registers work that is done again and again.</summary>
    public static IServiceCollection AddRecurringJob<THandler>(this IServiceCollection services) where THandler : class, IRecurringJob =>
        services.AddScoped<IRecurringJob, THandler>().AddJobHandler<THandler>();

    /// <summary>Runs the queue's jobs in this process, files the recurring ones when they are due, and sends webhooks.</summary>
    public static IServiceCollection AddJobWorker(this IServiceCollection services) =>
        services.AddHostedService<JobWorker>().AddHostedService<JobSchedule>().AddHostedService<WebhookWorker>();
}
