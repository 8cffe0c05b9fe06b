using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Orders.Checkout;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments;

/// <summary>Finds what the gateway is to charge.</summary>
internal static class PaymentTokens
{
    private const int MaxLength = 500;

    /// <summary>The gateway's token; null when there is none, and <paramref name="refusals"/> say why.</summary>
    public static async Task<string?> FindAsync(
        CommerceDbContext context, Shopper shopper, PaymentChoice? choice, Refusals refusals, CancellationToken cancellationToken)
    {
        if (choice?.Token is { } token && choice.PaymentMethodId is null && !string.IsNullOrWhiteSpace(token) && token.Length <= MaxLength) return token.Trim();
        if (choice is not { Token: null, PaymentMethodId: { } methodId })
        {
            refusals.Add(new PaymentRequiredException());
            return null;
        }

        var userId = (shopper as Shopper.Customer)?.UserId;
        var saved = await context.PaymentMethods
            .Where(method => method.Id == methodId && method.UserId == userId && method.IsActive)
            .Select(method => method.GatewayToken).FirstOrDefaultAsync(cancellationToken);
        if (saved is null) refusals.Add(new PaymentMethodNotUsableException());
        return saved;
    }
}
