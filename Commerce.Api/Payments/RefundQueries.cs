using Commerce.Api.Security;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Payments;

/// <summary>What a refund would be.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class RefundQueries
{
    /// <summary>
    /// Works out what `createRefund` would pay back, by the same code: exact amounts, what is left, and all that stands against it. Nothing is
    /// changed. With the order alone it tells what is left of each line. For those who pay money back.
    /// </summary>
    /// <param name="orderId">The order.</param>
    /// <param name="lines">Pieces of lines, or amounts of them.</param>
    /// <param name="amountCents">An amount instead, with tax, in minor units.</param>
    /// <param name="everything">All that is left, shipping included, instead.</param>
    /// <param name="includeShipping">What is left of the shipping cost as well.</param>
    /// <param name="restock">Whether pieces that were never sent would go back on the shelf; lines can say otherwise.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    public async Task<RefundPreview?> GetRefundPreviewAsync(
        [ID<Order>] int orderId,
        IReadOnlyList<RefundLineInput>? lines,
        int? amountCents,
        [DefaultValue(false)] bool everything,
        [DefaultValue(false)] bool includeShipping,
        [DefaultValue(true)] bool restock,
        RefundDesk refunds,
        IDbContextFactory<CommerceDbContext> contexts,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var wish = new RefundWish(lines?.Select(line => line.ToWish()).ToList(), amountCents, everything, includeShipping, restock);
        return new RefundPreview(await refunds.DraftAsync(context, accessor.GetStaff(), new RefundRequest(orderId, wish), cancellationToken));
    }
}
