using Commerce.Domain.Data;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Returns;

/// <summary>How a return follows the refund that pays for it.</summary>
internal static class ReturnProgress
{
    /// <summary>Notes how far the refund got on the return's lines; paid back, the return is refunded.</summary>
    public static async Task FollowAsync(CommerceDbContext context, Refund refund, DateTime now, CancellationToken cancellationToken)
    {
        if (refund.ReturnId is not { } id) return;
        var request = await context.Returns.Include(row => row.Items).FirstAsync(row => row.Id == id, cancellationToken);
        Follow(request, refund, now);
    }

    public static void Follow(Return request, Refund refund, DateTime now)
    {
        foreach (var item in request.Items.Where(item => item.Disposition != ReturnDisposition.Missing)) item.RefundStatus = refund.Status;
        if (refund.Status == RefundStatus.Processed && request.Status == ReturnStatus.Received) request.MoveTo(ReturnStatus.Refunded, now);
    }
}
