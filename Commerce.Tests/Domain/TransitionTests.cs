using Commerce.Domain;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Jobs;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Each state machine against its whole table, the steps it must refuse included.</summary>
public sealed class TransitionTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Order_Steps_AreTheTable() => AssertTable(OrderTransitions.Table, """
        PENDING: PAID CANCELLED
        PAID: PROCESSING CANCELLED REFUNDED
        PROCESSING: PARTIALLY_SHIPPED SHIPPED CANCELLED REFUNDED
        PARTIALLY_SHIPPED: SHIPPED REFUNDED
        SHIPPED: DELIVERED REFUNDED
        DELIVERED: REFUNDED
        CANCELLED:
        REFUNDED:
        """);

    [Fact]
    public void Payment_Steps_AreTheTable() => AssertTable(PaymentTransitions.Table, """
        PENDING: AUTHORIZED CAPTURED FAILED VOIDED
        AUTHORIZED: CAPTURED FAILED VOIDED
        CAPTURED: PARTIALLY_REFUNDED REFUNDED
        FAILED: PENDING VOIDED
        VOIDED:
        PARTIALLY_REFUNDED: PARTIALLY_REFUNDED REFUNDED
        REFUNDED:
        """);

    [Fact]
    public void Shipment_Steps_AreTheTable() => AssertTable(ShipmentTransitions.Table, """
        PENDING: LABEL_CREATED CANCELLED
        LABEL_CREATED: SHIPPED CANCELLED
        SHIPPED: IN_TRANSIT DELIVERED LOST RETURNED
        IN_TRANSIT: DELIVERED LOST RETURNED
        DELIVERED:
        LOST:
        RETURNED:
        CANCELLED:
        """);

    [Fact]
    public void Return_Steps_AreTheTable() => AssertTable(ReturnTransitions.Table, """
        REQUESTED: APPROVED REJECTED
        APPROVED: RECEIVED CANCELLED
        REJECTED:
        RECEIVED: REFUNDED CLOSED
        CANCELLED:
        REFUNDED:
        CLOSED:
        """);

    [Fact]
    public void Refund_Steps_AreTheTable() => AssertTable(RefundTransitions.Table, """
        REQUESTED: APPROVED REJECTED
        APPROVED: PROCESSED FAILED
        REJECTED:
        PROCESSED:
        FAILED: APPROVED
        """);

    [Fact]
    public void Job_Steps_AreTheTable() => AssertTable(JobTransitions.Table, """
        PENDING: RUNNING CANCELLED
        RUNNING: COMPLETED PENDING FAILED RUNNING CANCELLED
        COMPLETED:
        FAILED: PENDING
        CANCELLED: PENDING
        """);

    [Fact]
    public void Cancel_ShippedOrder_IsRefusedByName()
    {
        var order = new Order { Status = OrderStatus.Shipped };

        var refusal = Assert.Throws<IllegalTransitionException>(() => order.Cancel("changed my mind", Now));

        Assert.Equal("An order cannot go from SHIPPED to CANCELLED.", refusal.Message);
        Assert.Equal("ILLEGAL_TRANSITION", refusal.Code);
        Assert.Null(order.CancelledAt);
    }

    [Fact]
    public void Refund_MoreThanCaptured_IsRefused()
    {
        var payment = new Payment { AmountCents = 1000 };
        payment.Capture("t1");
        payment.Refund(400);
        Assert.Equal(PaymentStatus.PartiallyRefunded, payment.Status);

        Assert.Throws<RefundExceedsPaymentException>(() => payment.Refund(601));
        Assert.Equal(400, payment.RefundedCents);

        payment.Refund(600);
        Assert.Equal(PaymentStatus.Refunded, payment.Status);
    }

    [Fact]
    public void Return_Received_CarriesItsLines()
    {
        var @return = new Return { Items = { new ReturnItem() } };

        @return.MoveTo(ReturnStatus.Approved, Now);
        @return.MoveTo(ReturnStatus.Received, Now.AddDays(1));

        var item = Assert.Single(@return.Items);
        Assert.Equal((ReturnStatus.Received, Now, Now.AddDays(1)), (item.Status, item.ApprovedAt, item.ReceivedAt));
    }

    private static void AssertTable<TStatus>(TransitionTable<TStatus> table, string expected) where TStatus : struct, Enum
    {
        var actual = string.Join('\n', Enum.GetValues<TStatus>()
            .Select(from => $"{EnumText.Of(from)}: {string.Join(' ', table.Next(from).Select(EnumText.Of))}".TrimEnd()));
        Assert.Equal(expected.ReplaceLineEndings("\n"), actual);
    }
}
