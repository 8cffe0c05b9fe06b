using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Gives people everything the shop knows of them, as JSON. Nothing is stored for it: a download's address holds a token for an hour, and what
/// it gives is read when it is fetched.
/// </summary>
public sealed class DataExports(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, AccountTokens tokens, AuditTrail audit, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // A file that people read, and no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Makes the token of a download; the one before ends.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    public Task<(string Token, DateTime ExpiresAt)> RequestAsync(int userId, AccountReach reach, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, _) =>
        {
            var user = await reach.OpenAsync(context, userId, cancellationToken);
            var token = await tokens.IssueAsync(context, userId, AccountTokenPurpose.DataExport, user.Email!, cancellationToken);
            if (reach.IsLogged(user)) audit.Record(context, reach.Actor, "user.exportData", nameof(User), $"{userId}");
            await context.SaveChangesAsync(cancellationToken);
            return (token, clock.GetUtcNow().UtcDateTime + AccountTokens.LifetimeOf(AccountTokenPurpose.DataExport));
        }, cancellationToken);

    /// <summary>Whose data a token gives; null when it is unknown or expired.</summary>
    public async Task<int?> FindAsync(string token, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await tokens.FindAsync(context, token, AccountTokenPurpose.DataExport, cancellationToken))?.UserId;
    }

    /// <summary>Writes everything the shop knows of a person.</summary>
    public async Task WriteAsync(int userId, Stream output, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var parts = new Dictionary<string, object?> { ["exportedAt"] = clock.GetUtcNow().UtcDateTime };
        foreach (var (name, read) in Parts(context, userId)) parts[name] = await read(cancellationToken);
        await JsonSerializer.SerializeAsync(output, parts, Format, cancellationToken);
    }

    /// <summary>What there is, by name; secrets, such as hashes of passwords, tokens and keys, are nobody's data.</summary>
    private static IEnumerable<(string Name, Func<CancellationToken, Task<object?>> Read)> Parts(CommerceDbContext context, int id)
    {
        yield return ("account", async token => await context.Users.Where(row => row.Id == id).Select(row => new
        {
            row.Email, row.EmailConfirmed, row.UserName, row.FirstName, row.LastName, row.PhoneNumber, row.Role, row.IsActive, row.PrimaryAddressId,
            row.AccessFailedCount, row.LockoutEnd, row.CreatedAt, row.UpdatedAt,
        }).FirstOrDefaultAsync(token));
        yield return ("addresses", List(context.Addresses.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new
        {
            row.Id, row.RecipientName, row.AddressLine1, row.AddressLine2, row.City, row.State, row.Country, row.PostalCode, row.Phone, row.ArchivedAt, row.CreatedAt, row.UpdatedAt,
        })));
        yield return ("paymentMethods", List(context.PaymentMethods.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new
        {
            row.Id, Type = row.PaymentType!.Name, row.AccountNumberLast4, row.CardType, row.ExpirationMonth, row.ExpirationYear, row.AccountHolderName, row.BillingAddressId,
            row.IsDefault, row.IsActive, IsKnownToGateway = row.GatewayToken != null, row.CreatedAt, row.UpdatedAt,
        })));
        yield return ("orders", List(context.Orders.Where(row => row.UserId == id).OrderBy(row => row.Id).AsSplitQuery().Select(row => new
        {
            row.OrderNumber, row.Status, row.Email, row.CurrencyCode, row.SubtotalCents, row.DiscountCents, row.TaxCents, row.ShippingCostCents, row.TotalCents, row.CouponCode,
            row.CustomerNotes, row.ShippingName, row.ShippingAddressLine1, row.ShippingAddressLine2, row.ShippingCity, row.ShippingState, row.ShippingCountry, row.ShippingPostalCode,
            row.BillingName, row.BillingAddressLine1, row.BillingAddressLine2, row.BillingCity, row.BillingState, row.BillingCountry, row.BillingPostalCode,
            row.OrderDate, row.ActualShipDate, row.ActualDeliveryDate, row.CancelledAt, row.CancelReason,
            Items = row.Items.OrderBy(item => item.Id).Select(item => new { item.ProductName, item.ProductSku, item.Quantity, item.UnitPriceCents, item.DiscountCents, item.TaxCents, item.TotalPriceCents }).ToList(),
            Payment = row.Payment == null ? null : new { row.Payment.Method, row.Payment.Status, row.Payment.AmountCents, row.Payment.TransactionId, row.Payment.CreatedAt },
            Shipments = row.Shipments.OrderBy(shipment => shipment.Id).Select(shipment => new { shipment.Carrier, shipment.TrackingNumber, shipment.Status, shipment.ShippedAt, shipment.DeliveredAt }).ToList(),
            Returns = row.Returns.OrderBy(request => request.Id).Select(request => new { request.Status, request.Reason, request.CreatedAt }).ToList(),
            Refunds = row.Refunds.OrderBy(refund => refund.Id).Select(refund => new { refund.AmountCents, refund.Status, refund.Reason, refund.RequestedAt, refund.ProcessedAt }).ToList(),
        })));
        yield return ("couponsUsed", List(context.CouponRedemptions.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new { row.Coupon!.Code, row.Order!.OrderNumber, row.DiscountCents })));
        yield return ("carts", List(context.Carts.Where(row => row.UserId == id).OrderBy(row => row.Id).AsSplitQuery().Select(row => new
        {
            row.Status, row.TotalItems, row.TotalCents, row.CreatedAt, row.UpdatedAt,
            Items = row.Items.OrderBy(item => item.Id).Select(item => new { item.ProductName, item.Quantity, item.UnitPriceCents, item.Metadata, item.AddedAt }).ToList(),
        })));
        yield return ("wishlist", List(context.WishlistItems.Where(row => row.Wishlist!.UserId == id).OrderBy(row => row.Id).Select(row => new
        {
            Product = row.Product!.Name, Variant = row.Variant!.Sku, row.Quantity, row.Note, row.AddedAt,
        })));
        yield return ("reviews", List(context.Reviews.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new
        {
            Product = row.Product!.Name, row.Rating, row.Title, row.Comment, row.IsVerifiedPurchase, row.Status, row.RejectionReason, row.CreatedAt, row.UpdatedAt,
        })));
        yield return ("sessions", List(context.Sessions.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new
        {
            row.IpAddress, row.UserAgent, row.CreatedAt, row.LastActivityAt, row.ExpiresAt, row.RevokedAt,
        })));
        yield return ("apiKeys", List(context.ApiKeys.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new { row.Name, row.Scopes, row.CreatedAt, row.ExpiresAt, row.LastUsedAt, row.IsRevoked })));
        yield return ("mailsWaiting", List(context.QueuedMails.Where(row => row.UserId == id).OrderBy(row => row.Id).Select(row => new { row.Kind, row.Recipient, row.CreatedAt })));
        var text = $"{id}";
        yield return ("log", List(context.AuditLogs
            .Where(row => (row.ActorType == AuditActorType.User && row.ActorId == id) || (row.TargetType == nameof(User) && row.TargetId == text))
            .OrderBy(row => row.Id).Select(row => new { row.Action, row.TargetType, row.TargetId, row.CreatedAt })));
    }

    private static Func<CancellationToken, Task<object?>> List<T>(IQueryable<T> rows) => async token => await rows.ToListAsync(token);
}
