using Commerce.Api.Reading;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Returns;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Returns;

/// <summary>What would go back for a return.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ReturnPreviewQueries
{
    /// <summary>
    /// Works out what `refundReturn` would pay back, by the same code, at any time before: with the fees and the charged shipping that are noted, or with
    /// others. Nothing is changed. For who may see the return; null otherwise.
    /// </summary>
    /// <param name="returnId">The return.</param>
    /// <param name="returnShippingOptionId">How the goods would be sent back.</param>
    /// <param name="chargeReturnShipping">Whether the customer would pay for that; what is noted when not given.</param>
    /// <param name="restockingFees">What the shop would keep of lines; what is noted when not given.</param>
    /// <param name="includeShipping">Whether what the way to the customer cost would go back as well.</param>
    public async Task<ReturnPreview?> GetReturnPreviewAsync(
        [ID<Return>] int returnId,
        [ID<ShippingOption>] int? returnShippingOptionId,
        bool? chargeReturnShipping,
        IReadOnlyList<ReturnFeeInput>? restockingFees,
        [DefaultValue(false)] bool includeShipping,
        ShopView shop,
        IDbContextFactory<CommerceDbContext> contexts,
        CancellationToken cancellationToken)
    {
        if (!await shop.All<Return>().AnyAsync(row => row.Id == returnId, cancellationToken)) return null;
        // As the shop: what is worked out looks at the coupon, which customers do not see.
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var approval = chargeReturnShipping is { } charges ? new ReturnApproval(null, returnShippingOptionId, charges) : null;
        var fees = restockingFees?.GroupBy(fee => fee.ReturnItemId).ToDictionary(group => group.Key, group => Math.Max(0, group.First().RestockingFeeCents));
        var (order, settlement) = await ReturnDesk.DraftAsync(context, returnId, approval, fees, includeShipping, cancellationToken);
        return new ReturnPreview(order, settlement);
    }
}
