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
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Mail;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Commerce.Domain.Returns;
using Commerce.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>
/// Which rows a <see cref="Viewer"/> sees, as one table. The database context puts these conditions into every query, so that
/// they hold on every way to a row: lists, nested fields, filters and nodes alike. What is missing here everybody may see.
/// </summary>
/// <remarks>
/// What depends on another row asks for it by its key: the other row's own condition then holds as well. A navigation would be a join inside of
/// the condition, and SQLite reads a joined table as a whole before it looks for the one row that a relation leads to.
/// </remarks>
internal static class Visibility
{
    public static void Apply(ModelBuilder builder, CommerceDbContext db)
    {
        // The catalog: what the storefront shows, and all of it for staff.
        builder.Entity<Category>().HasQueryFilter(category => db.Viewer.SeesHidden || category.IsActive);
        builder.Entity<Product>().HasQueryFilter(product => db.Viewer.SeesHidden || (product.IsActive && product.ArchivedAt == null));
        // Whoever sees a product sees what belongs to it.
        builder.Entity<ProductCategory>().HasQueryFilter(place => db.Viewer.SeesHidden
            || (db.Categories.Any(category => category.Id == place.CategoryId) && db.Products.Any(product => product.Id == place.ProductId)));
        builder.Entity<ProductVariant>().HasQueryFilter(variant => db.Viewer.SeesHidden
            || (variant.ArchivedAt == null && db.Products.Any(product => product.Id == variant.ProductId)));
        builder.Entity<VariantTrait>().HasQueryFilter(trait => db.Viewer.SeesHidden || db.ProductVariants.Any(variant => variant.Id == trait.VariantId));
        builder.Entity<ProductImage>().HasQueryFilter(image => db.Viewer.SeesHidden || db.Products.Any(product => product.Id == image.ProductId));
        builder.Entity<ImageRendition>().HasQueryFilter(row => db.Viewer.SeesHidden || db.ProductImages.Any(image => image.Id == row.ImageId));
        builder.Entity<RemovedImage>().HasQueryFilter(_ => db.Viewer.SeesHidden);
        builder.Entity<ProductSlug>().HasQueryFilter(row => db.Viewer.SeesHidden
            || db.Products.Any(product => product.Id == row.ProductId));
        // One's own also while it waits or was taken down.
        builder.Entity<Review>().HasQueryFilter(review => db.Viewer.SeesHidden
            || ((review.Status == ReviewStatus.Published || review.UserId == db.Viewer.UserId) && db.Products.Any(product => product.Id == review.ProductId)));
        builder.Entity<Blob>().HasQueryFilter(blob => db.Viewer.SeesHidden
            || db.ProductImages.Any(image => image.BlobId == blob.Id)
            || db.ImageRenditions.Any(row => row.BlobId == blob.Id)
            // What customers show of what they send back.
            || db.ReturnPhotos.Any(photo => photo.BlobId == blob.Id));

        // Those who keep the catalog.
        builder.Entity<InventoryTransaction>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<ProductFeed>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<FeedSchedule>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<ProductFeedError>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<ProductFeedChange>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<FeedHeader>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<FeedMapping>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<Job>().HasQueryFilter(_ => db.Viewer.SeesStock);
        builder.Entity<Coupon>().HasQueryFilter(_ => db.Viewer.SeesHidden);

        // People: their own, and everybody's for those who serve customers. Staff know each other.
        builder.Entity<User>().HasQueryFilter(user => db.Viewer.SeesCustomers || user.Id == db.Viewer.UserId
            || (db.Viewer.SeesHidden && user.Role != Role.Customer));
        builder.Entity<Address>().HasQueryFilter(address => db.Viewer.SeesCustomers || address.UserId == db.Viewer.CustomerId);
        builder.Entity<PaymentMethod>().HasQueryFilter(method => db.Viewer.SeesCustomers || method.UserId == db.Viewer.CustomerId);
        builder.Entity<Wishlist>().HasQueryFilter(list => db.Viewer.SeesCustomers || list.UserId == db.Viewer.CustomerId);
        builder.Entity<WishlistItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Wishlists.Any(list => list.Id == item.WishlistId));
        builder.Entity<SavedView>().HasQueryFilter(view => view.UserId == db.Viewer.UserId || db.Viewer.SeesEverything);
        builder.Entity<Cart>().HasQueryFilter(cart => db.Viewer.SeesCustomers || cart.UserId == db.Viewer.CustomerId
            || cart.Sessions.Any(session => session.Id == db.Viewer.GuestSessionId));
        builder.Entity<CartItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Carts.Any(cart => cart.Id == item.CartId));
        builder.Entity<Session>().HasQueryFilter(session => db.Viewer.SeesEverything || session.UserId == db.Viewer.CustomerId
            || session.Id == db.Viewer.GuestSessionId);
        builder.Entity<ApiKey>().HasQueryFilter(key => db.Viewer.SeesEverything || key.UserId == db.Viewer.UserId);
        builder.Entity<ApiKeyScopeUse>().HasQueryFilter(use => db.Viewer.SeesEverything || db.ApiKeys.Any(key => key.Id == use.ApiKeyId));

        // Orders and what hangs on them. Who looks is either a buyer or a guest: said like this, the database is asked about one of the two
        // columns, and an index serves.
        builder.Entity<Order>().HasQueryFilter(order => db.Viewer.SeesCustomers
            || (!db.Viewer.IsGuest && order.UserId == db.Viewer.BuyerId) || (db.Viewer.IsGuest && order.SessionId == db.Viewer.GuestSessionId));
        // Whoever sees an order sees what belongs to it.
        builder.Entity<OrderItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == item.OrderId));
        builder.Entity<OrderTax>().HasQueryFilter(tax => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == tax.OrderId));
        builder.Entity<OrderStatusChange>().HasQueryFilter(change => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == change.OrderId));
        builder.Entity<Payment>().HasQueryFilter(payment => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == payment.OrderId));
        builder.Entity<Refund>().HasQueryFilter(refund => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == refund.OrderId));
        builder.Entity<RefundItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Refunds.Any(refund => refund.Id == item.RefundId));
        builder.Entity<Shipment>().HasQueryFilter(shipment => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == shipment.OrderId));
        builder.Entity<ShipmentItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Shipments.Any(shipment => shipment.Id == item.ShipmentId));
        builder.Entity<Return>().HasQueryFilter(request => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == request.OrderId));
        builder.Entity<ReturnItem>().HasQueryFilter(item => db.Viewer.SeesCustomers || db.Orders.Any(order => order.Id == item.OrderId));
        builder.Entity<ReturnPhoto>().HasQueryFilter(photo => db.Viewer.SeesCustomers || db.ReturnItems.Any(item => item.Id == photo.ReturnItemId));
        builder.Entity<CouponRedemption>().HasQueryFilter(_ => db.Viewer.SeesCustomers);
        builder.Entity<PaymentEvent>().HasQueryFilter(_ => db.Viewer.SeesCustomers);
        builder.Entity<OrderNote>().HasQueryFilter(_ => db.Viewer.SeesCustomers);
        builder.Entity<CarrierEvent>().HasQueryFilter(_ => db.Viewer.SeesCustomers);

        // Those who connect other systems.
        builder.Entity<WebhookSubscription>().HasQueryFilter(_ => db.Viewer.SeesWebhooks);
        builder.Entity<WebhookEvent>().HasQueryFilter(_ => db.Viewer.SeesWebhooks);
        builder.Entity<WebhookDelivery>().HasQueryFilter(_ => db.Viewer.SeesWebhooks);

        // Secrets and the log.
        builder.Entity<AccessToken>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<AccountToken>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<RecoveryCode>().HasQueryFilter(code => db.Viewer.SeesEverything || code.UserId == db.Viewer.UserId);
        builder.Entity<StaffInvitation>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<SignInGuess>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<FailedSignIns>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<QueuedMail>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<AuditLog>().HasQueryFilter(_ => db.Viewer.SeesEverything);
        builder.Entity<IdempotencyRecord>().HasQueryFilter(_ => db.Viewer.SeesEverything);
    }
}
