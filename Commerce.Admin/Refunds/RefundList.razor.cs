using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Refunds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Refunds;

/// <summary>The money that goes back, of all orders.</summary>
public sealed partial class RefundList
{
    private string reason = "";

    [Inject]
    public required GraphQLClient Client { get; set; }

    private static string Amount(RefundRow refund) => Money.Format(refund.AmountCents, Currency(refund));

    private static string Currency(RefundRow refund) => refund.Order?.CurrencyCode ?? "XXX";

    private static string Told(RefundRow refund) => $"{refund.Order?.OrderNumber} · {refund.Order?.ShippingName} · {Amount(refund)}";

    /// <summary>How many, and how much money that is.</summary>
    private static string Refunds(IReadOnlyList<RefundRow> rows)
    {
        var sums = rows.GroupBy(Currency).Select(currency => Money.Format(currency.Sum(refund => (long)refund.AmountCents), currency.Key));
        return $"{Words.Count(rows.Count, "refund", "refunds")} of {string.Join(" and ", sums)}";
    }

    private static object Keyed(RefundRow refund, string key) => new { input = new { refundId = refund.Id, idempotencyKey = key, expectedVersion = refund.Version } };

    private async Task<BulkOutcome> ApproveAsync(RefundRow refund, string key, CancellationToken cancellation)
    {
        var result = await Client.ExecuteAsync(ApproveRefundData.Operation, Keyed(refund, key), cancellation);
        return BulkOutcome.Of(result, result is GraphQLResult<ApproveRefundData>.Data data ? data.Value.ApproveRefund.Tell("Approved.") : "");
    }

    private async Task<BulkOutcome> RetryAsync(RefundRow refund, string key, CancellationToken cancellation)
    {
        var result = await Client.ExecuteAsync(RetryRefundData.Operation, Keyed(refund, key), cancellation);
        return BulkOutcome.Of(result, result is GraphQLResult<RetryRefundData>.Data data ? data.Value.RetryRefund.Tell("Tried again.") : "");
    }

    private async Task<BulkOutcome> RejectAsync(RefundRow refund, string key, CancellationToken cancellation)
    {
        var input = new { refundId = refund.Id, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), expectedVersion = refund.Version };
        return BulkOutcome.Of(await Client.ExecuteAsync(RejectRefundData.Operation, new { input }, cancellation), "Turned down");
    }
}
