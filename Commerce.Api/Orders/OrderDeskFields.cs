using Commerce.Api.Security;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Documents;
using Commerce.Domain.Orders.Timeline;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>Fields of <see cref="Order"/> for the desk, and what can be printed of it.</summary>
[ExtendObjectType<Order>]
public sealed class OrderDeskFields
{
    /// <summary>All that happened to it, the first first: its steps, notes, and who changed what about it, its parcels, returns and refunds. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    public async Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Order order, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        // As the shop: the audit log itself is for administrators, what it says of an order for all who work on it.
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await OrderTimeline.ReadAsync(context, order.Id, cancellationToken);
    }

    /// <summary>Where its invoice can be printed, relative to this host; whoever has the address can, for an hour.</summary>
    public string GetInvoiceUrl([Parent] Order order, OrderDocumentLinks links) => links.UrlOf(order.Id, OrderDocument.Invoice);

    /// <summary>Where its packing slip can be printed, relative to this host; whoever has the address can, for an hour.</summary>
    public string GetPackingSlipUrl([Parent] Order order, OrderDocumentLinks links) => links.UrlOf(order.Id, OrderDocument.PackingSlip);
}
