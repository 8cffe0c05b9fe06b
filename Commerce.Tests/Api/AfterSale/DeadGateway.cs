using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>As if the process had ended before it was asked, or had answered.</summary>
internal sealed class DeadGateway : IPaymentGateway
{
    public Task<GatewayAnswer> ChargeAsync(GatewayCharge charge, CancellationToken cancellationToken) => throw Dead();

    public Task<GatewayAnswer> CaptureAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) => throw Dead();

    public Task<GatewayAnswer> VoidAsync(string key, string? transactionId, CancellationToken cancellationToken) => throw Dead();

    public Task<GatewayAnswer> RefundAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) => throw Dead();

    public Task<GatewayAnswer?> FindAsync(string key, CancellationToken cancellationToken) => throw Dead();

    public GatewayEvent? ReadEvent(ReadOnlyMemory<byte> body) => null;

    private static GatewayUnavailableException Dead() => new("Nobody answers.");
}
