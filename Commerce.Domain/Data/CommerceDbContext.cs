using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mapping;
using Commerce.Domain.Feeds.Schedules;
using Commerce.Domain.Files;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Insights;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Mail;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Commerce.Domain.Returns;
using Commerce.Domain.Webhooks;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>The shop's database. One derived context per provider carries that provider's migrations.</summary>
public abstract class CommerceDbContext(DbContextOptions options) : IdentityUserContext<User, int>(options)
{
    /// <summary>On whose behalf this context reads; see <see cref="Visibility"/>. Contexts are pooled: whoever takes one for a request sets it.</summary>
    public Viewer Viewer { get; set; } = Viewer.System;

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<ProductCategory> ProductCategories => Set<ProductCategory>();

    public DbSet<ProductVariant> ProductVariants => Set<ProductVariant>();

    public DbSet<VariantTrait> VariantTraits => Set<VariantTrait>();

    public DbSet<ProductImage> ProductImages => Set<ProductImage>();

    public DbSet<ImageRendition> ImageRenditions => Set<ImageRendition>();

    public DbSet<RemovedImage> RemovedImages => Set<RemovedImage>();

    public DbSet<ProductSlug> ProductSlugs => Set<ProductSlug>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<InventoryTransaction> InventoryTransactions => Set<InventoryTransaction>();

    public DbSet<Address> Addresses => Set<Address>();

    public DbSet<PaymentType> PaymentTypes => Set<PaymentType>();

    public DbSet<PaymentMethod> PaymentMethods => Set<PaymentMethod>();

    public DbSet<Wishlist> Wishlists => Set<Wishlist>();

    public DbSet<WishlistItem> WishlistItems => Set<WishlistItem>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<FeedMapping> FeedMappings => Set<FeedMapping>();

    public DbSet<FeedHeader> FeedHeaders => Set<FeedHeader>();

    public DbSet<AccountToken> AccountTokens => Set<AccountToken>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<StaffInvitation> StaffInvitations => Set<StaffInvitation>();

    public DbSet<SignInGuess> SignInGuesses => Set<SignInGuess>();

    public DbSet<FailedSignIns> FailedSignIns => Set<FailedSignIns>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ApiKeyScopeUse> ApiKeyScopeUses => Set<ApiKeyScopeUse>();

    public DbSet<Cart> Carts => Set<Cart>();

    public DbSet<CartItem> CartItems => Set<CartItem>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderItem> OrderItems => Set<OrderItem>();

    public DbSet<OrderTax> OrderTaxes => Set<OrderTax>();

    public DbSet<OrderNote> OrderNotes => Set<OrderNote>();

    public DbSet<OrderStatusChange> OrderStatusChanges => Set<OrderStatusChange>();

    public DbSet<SalesMonth> SalesMonths => Set<SalesMonth>();

    public DbSet<DaySales> DaySales => Set<DaySales>();

    public DbSet<ProductMonthSales> ProductMonthSales => Set<ProductMonthSales>();

    public DbSet<TaxRate> TaxRates => Set<TaxRate>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<PaymentEvent> PaymentEvents => Set<PaymentEvent>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<RefundItem> RefundItems => Set<RefundItem>();

    public DbSet<ShippingOption> ShippingOptions => Set<ShippingOption>();

    public DbSet<Shipment> Shipments => Set<Shipment>();

    public DbSet<ShipmentItem> ShipmentItems => Set<ShipmentItem>();

    public DbSet<CarrierEvent> CarrierEvents => Set<CarrierEvent>();

    public DbSet<Return> Returns => Set<Return>();

    public DbSet<ReturnItem> ReturnItems => Set<ReturnItem>();

    public DbSet<ReturnPhoto> ReturnPhotos => Set<ReturnPhoto>();

    public DbSet<Coupon> Coupons => Set<Coupon>();

    public DbSet<CouponRedemption> CouponRedemptions => Set<CouponRedemption>();

    public DbSet<Blob> Blobs => Set<Blob>();

    public DbSet<ProductFeed> ProductFeeds => Set<ProductFeed>();

    public DbSet<FeedSchedule> FeedSchedules => Set<FeedSchedule>();

    public DbSet<ProductFeedError> ProductFeedErrors => Set<ProductFeedError>();

    public DbSet<ProductFeedChange> ProductFeedChanges => Set<ProductFeedChange>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<QueuedMail> QueuedMails => Set<QueuedMail>();

    public DbSet<AuditLog> AuditLogs => Set<AuditLog>();

    public DbSet<WebhookSubscription> WebhookSubscriptions => Set<WebhookSubscription>();

    public DbSet<WebhookEvent> WebhookEvents => Set<WebhookEvent>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    /// <summary>Saves. Changes are looked for once: each step of saving would look again.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.AutoDetectChangesEnabled) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        foreach (var type in typeof(CommerceDbContext).Assembly.GetExportedTypes().Where(type => type.IsEnum))
            configurationBuilder.Properties(type)
                .HaveConversion(typeof(ScreamingSnakeConverter<>).MakeGenericType(type))
                .HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CommerceDbContext).Assembly);
        ModelRules.Apply(builder, Database.IsNpgsql());
        Visibility.Apply(builder, this);
    }
}
