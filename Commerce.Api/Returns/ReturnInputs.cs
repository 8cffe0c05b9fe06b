using Commerce.Domain.Orders;
using Commerce.Domain.Returns;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Returns;

/// <summary>Pieces of an order's line that are to come back.</summary>
/// <param name="OrderItemId">The order's line.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="Reason">Why.</param>
/// <param name="Notes">More about it, in the customer's words.</param>
/// <param name="Photos">At most five pictures (PNG, JPEG or WebP) of at most 10 MiB.</param>
public sealed record ReturnLineInput(
    [property: ID<OrderItem>] int OrderItemId, int Quantity, ReturnReason Reason, string? Notes, IReadOnlyList<IFile>? Photos);

/// <summary>What inspection found of a return's line.</summary>
/// <param name="ReturnItemId">The return's line.</param>
/// <param name="Disposition">What becomes of it.</param>
/// <param name="RestockingFeeCents">What the shop keeps of what goes back for it, in minor units.</param>
public sealed record ReturnInspectionInput([property: ID<ReturnItem>] int ReturnItemId, ReturnDisposition Disposition, int? RestockingFeeCents)
{
    internal ReturnInspection ToInspection() => new(ReturnItemId, Disposition, RestockingFeeCents ?? 0);
}

/// <summary>What the shop would keep of what goes back for a return's line.</summary>
/// <param name="ReturnItemId">The return's line.</param>
/// <param name="RestockingFeeCents">In minor units.</param>
public sealed record ReturnFeeInput([property: ID<ReturnItem>] int ReturnItemId, int RestockingFeeCents);
