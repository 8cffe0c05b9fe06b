using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Changing orders over HTTP: amounts by the checkout's arithmetic, stock by the ledger, money by the rules of the one payment.</summary>
public abstract class OrderEditContract(ApiHost api)
{
    private const string Edited = """
        order { id status version totalCents subtotalCents discountCents taxCents shippingCostCents paymentStatus shippingCity shippingState
                items { id productName quantity unitPriceCents totalPriceCents discountCents taxCents } taxes { taxCents }
                payment { status amountCents capturedCents refundedCents } actions { action enabled code reason } }
        refund { id status amountCents reason } warnings { code }
        """;

    private const string Preview = """
        query($orderId: ID!, $lines: [OrderEditLineInput!], $addLines: [AddedOrderLineInput!], $address: PostalAddressInput) {
          orderEditPreview(orderId: $orderId, lines: $lines, addLines: $addLines, shippingAddress: $address) {
            version canBeMade payBackCents missingCents openCents paidCents needsApproval problems { code message path } coupon { holds message }
            before { totalCents } after { subtotalCents discountCents taxCents shippingCostCents totalCents } taxes { name taxCents }
            lines { orderItem { id } productName sku oldQuantity quantity unitPriceCents totalPriceCents availableQuantity } } }
        """;

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task EditOrder_FewerPiecesOfAPaidOrder_PaysTheDifferenceBackAndPutsThemOnTheShelf()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 3)]);
        var lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } };
        var preview = (await api.AskAsync(Preview, new { orderId = sold.Id, lines }, AfterSaleStage.Support)).Data("orderEditPreview");

        var edited = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines, reason = "Took one only", expectedVersion = preview.GetProperty("version").GetInt32() });

        var order = edited.Data("editOrder", "order");
        AssertAddsUp(order);
        Assert.True(preview.GetProperty("canBeMade").GetBoolean());
        Assert.Equal((Number(preview, "after", "totalCents"), sold.TotalCents), (Number(order, "totalCents"), Number(preview, "before", "totalCents")));
        Assert.Equal((3, 1), (Number(preview.GetProperty("lines")[0], "oldQuantity"), Number(preview.GetProperty("lines")[0], "quantity")));
        var back = sold.TotalCents - Number(order, "totalCents");
        Assert.Equal((back, "PROCESSED", back), (Number(preview, "payBackCents"), edited.Data("editOrder", "refund", "status").GetString(), Number(order, "payment", "refundedCents")));
        Assert.Equal(("PAID", "PARTIALLY_REFUNDED"), (order.GetProperty("status").GetString(), order.GetProperty("paymentStatus").GetString()));
        Assert.Equal(9, await _stage.Checkout.StockAsync(product));
        Assert.Contains("Took one only", await new Mailbox(api).WaitAsync(sold.Email, "Took one only"), StringComparison.Ordinal);
        Assert.Contains("1 × ", await new Mailbox(api).WaitAsync(sold.Email, "has changed your order"), StringComparison.Ordinal);
        var timeline = await api.AskAsync("query($id: ID!) { order(id: $id) { timeline { action actorEmail details } } }", new { id = sold.Id }, AfterSaleStage.Support);
        var entry = Assert.Single(timeline.Data("order", "timeline").EnumerateArray(), row => row.GetProperty("action").GetString() == "order.edit");
        Assert.Equal(AfterSaleStage.Support, entry.GetProperty("actorEmail").GetString());
        Assert.Contains("Took one only", entry.GetProperty("details").GetString(), StringComparison.Ordinal);

        // What is left of it is paid back to the last cent, and what is on the shelf again does not come back twice.
        await _stage.DoAsync("cancelOrder", "order { status }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        await using var context = _stage.Checkout.Context();
        var payment = await context.Payments.SingleAsync(row => row.OrderId == CheckoutStage.LocalId(sold.Id));
        Assert.Equal((PaymentStatus.Refunded, sold.TotalCents), (payment.Status, payment.RefundedCents));
        Assert.Equal(10, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task EditOrder_OneThingForAnother_KeepsPricesOfLinesAndTakesTodaysForWhatIsAdded()
    {
        var kept = await _stage.Checkout.ProductAsync(10, 1000);
        var removed = await _stage.Checkout.ProductAsync(10, 700);
        var added = await _stage.Checkout.ProductAsync(2, 650);
        using var sold = await _stage.SellAsync("tok_ok", [(kept, 1), (removed, 1)]);
        await using (var context = _stage.Checkout.Context())
            await context.Products.Where(row => row.Id == kept.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.PriceCents, 9999));
        var gone = await LineAsync(sold, removed);

        var edited = await EditAsync(new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = gone, quantity = 0 } }, addLines = new[] { new { sku = added.Sku, quantity = 1 } },
        });

        var order = edited.Data("editOrder", "order");
        AssertAddsUp(order);
        Assert.Equal([1000, 650], order.GetProperty("items").EnumerateArray().Select(line => Number(line, "unitPriceCents")));
        Assert.Equal((9, 10, 1), (await _stage.Checkout.StockAsync(kept), await _stage.Checkout.StockAsync(removed), await _stage.Checkout.StockAsync(added)));
    }

    [ContractFact]
    public async Task EditOrder_OfAPastMonth_HasItsSalesAddedUpAnew()
    {
        using var sold = await _stage.SellAsync(2);
        await using var context = _stage.Checkout.Context();
        var past = new DateTime(2020, 5, 6, 0, 0, 0, DateTimeKind.Utc);
        await context.Orders.Where(order => order.Id == CheckoutStage.LocalId(sold.Id)).ExecuteUpdateAsync(set => set.SetProperty(order => order.OrderDate, past));
        await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        Assert.False(await context.SalesMonths.Where(month => month.Month == new DateOnly(2020, 5, 1)).Select(month => month.IsExact).SingleAsync());
    }

    [ContractFact]
    public async Task EditOrder_RefusalsAllAtOnce_AndNothingIsChanged()
    {
        var product = await _stage.Checkout.ProductAsync(4, 1000);
        var scarce = await _stage.Checkout.ProductAsync(1, 100);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 2)]);
        var before = await StateAsync(sold);

        var refused = await EditAsync(new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 5 } },
            addLines = new object[] { new { sku = scarce.Sku, quantity = 2 }, new { sku = "no-such-sku", quantity = 1 }, new { sku = scarce.Sku, quantity = 0 } },
            shippingAddress = new { name = "", line1 = "1 Main St", city = "Paris", country = "XX", postalCode = "1" },
        });
        Assert.Equal(
            ["INVALID_ADDRESS shippingAddress/country", "INVALID_ADDRESS shippingAddress/name", "INVALID_QUANTITY addLines/2/quantity", "ORDER_EDIT_ABOVE_PAID", "OUT_OF_STOCK addLines/0/quantity",
                "OUT_OF_STOCK lines/0/quantity", "STOCK_ITEM_NOT_FOUND addLines/1"],
            refused.Refusals("editOrder").Order(StringComparer.Ordinal));

        var more = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 3 } } });
        Assert.Equal(["ORDER_EDIT_ABOVE_PAID"], more.Refusals("editOrder"));
        Assert.Contains("second order", more.Data("editOrder", "errors", 0, "message").GetString(), StringComparison.Ordinal);
        Assert.Equal(["NOTHING_TO_CHANGE"], (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), reason = "x" })).Refusals("editOrder"));
        Assert.Equal(["INVALID_ORDER_EDIT lines"], (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 0 } } })).Refusals("editOrder"));
        Assert.Equal(before, await StateAsync(sold));
        Assert.Equal((2, 1), (await _stage.Checkout.StockAsync(product), await _stage.Checkout.StockAsync(scarce)));
    }

    [ContractFact]
    public async Task EditOrder_PaymentFailed_TheNextTryIsOfTheNewTotal()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        using var sold = await _stage.SellAsync("tok_declined", [(product, 1)]);
        var edited = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 4 } } });
        var total = Number(edited.Data("editOrder", "order"), "totalCents");
        Assert.Equal((total, "FAILED"), (Number(edited.Data("editOrder", "order", "payment"), "amountCents"), edited.Data("editOrder", "order", "payment", "status").GetString()));

        var retried = await AfterSaleStage.DoAsync(
            sold.Guest, "retryPayment", "order { status payment { capturedCents } }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), payment = new { token = "tok_ok" } });
        Assert.Equal(("PAID", total), (retried.Data("retryPayment", "order", "status").GetString(), retried.Data("retryPayment", "order", "payment", "capturedCents").GetInt32()));
        Assert.Equal(6, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task EditOrder_PaymentUnderWay_OnlyWhatCostsTheSame()
    {
        using var sold = await _stage.SellAsync(2, token: "tok_confirm");
        Assert.Equal(
            ["PAYMENT_UNDER_WAY"],
            (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } })).Refusals("editOrder"));
        var moved = await EditAsync(new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(),
            shippingAddress = new { name = "Ada", line1 = "2 Side St", city = "San Diego", state = "CA", country = "US", postalCode = "92101" },
        });
        Assert.Equal(("San Diego", sold.TotalCents), (moved.Data("editOrder", "order", "shippingCity").GetString(), moved.Data("editOrder", "order", "totalCents").GetInt32()));
    }

    [ContractFact]
    public async Task EditOrder_ToAnotherPlace_IsTaxedThere()
    {
        using var sold = await _stage.SellAsync(2, token: "tok_declined");
        var address = new { name = "Ada", line1 = "Hauptstr. 1", city = "Berlin", country = "DE", postalCode = "10115" };
        var preview = (await api.AskAsync(Preview, new { orderId = sold.Id, address }, AfterSaleStage.Support)).Data("orderEditPreview");
        var order = (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), shippingAddress = address })).Data("editOrder", "order");
        AssertAddsUp(order);
        await using var context = _stage.Checkout.Context();
        var rates = await TaxTable.RatesAsync(context, "DE", null, TimeProvider.System.GetUtcNow().UtcDateTime, default);
        Assert.Equal(rates.Sum(rate => (int)decimal.Round(2000 * rate.Rate, 0, MidpointRounding.AwayFromZero)), Number(order, "taxCents"));
        Assert.Equal(Number(preview, "after", "totalCents"), Number(order, "totalCents"));
    }

    [ContractFact]
    public async Task EditOrder_BelowTheCouponsMinimum_LosesTheDiscountAndGetsItBack()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        var coupon = await _stage.Checkout.CouponAsync(row => (row.MinPurchaseAmountCents, row.UsageLimit) = (3000, 1));
        using var sold = await _stage.SellAsync("tok_declined", [(product, 3)], ("couponCode", coupon.Code));
        var lines = new[] { new { orderItemId = sold.Line(), quantity = 2 } };
        var preview = (await api.AskAsync(Preview, new { orderId = sold.Id, lines }, AfterSaleStage.Support)).Data("orderEditPreview");
        Assert.False(preview.GetProperty("coupon").GetProperty("holds").GetBoolean());
        Assert.Contains("30.00 USD", preview.GetProperty("coupon").GetProperty("message").GetString(), StringComparison.Ordinal);

        var less = (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines })).Data("editOrder", "order");
        Assert.Equal((0, 2000), (Number(less, "discountCents"), Number(less, "subtotalCents")));
        var again = (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 3 } } })).Data("editOrder", "order");
        AssertAddsUp(again);
        Assert.Equal((500, sold.TotalCents), (Number(again, "discountCents"), Number(again, "totalCents")));
        await using var context = _stage.Checkout.Context();
        Assert.Equal(500, await context.CouponRedemptions.Where(row => row.CouponId == coupon.Id).Select(row => row.DiscountCents).SingleAsync());
    }

    [ContractFact]
    public async Task EditOrder_FreeShipping_IsPaidForBelowTheMinimumAndFreedAgain()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        var coupon = await _stage.Checkout.CouponAsync(row => (row.DiscountType, row.DiscountValueCents, row.MinPurchaseAmountCents) = (DiscountType.FreeShipping, 0, 3000));
        using var sold = await _stage.SellAsync("tok_declined", [(product, 3)], ("couponCode", coupon.Code));
        Assert.Equal(0, sold.ShippingCents);
        var less = (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } })).Data("editOrder", "order");
        await using var context = _stage.Checkout.Context();
        Assert.Equal(await context.ShippingOptions.Where(row => row.Name == "Standard").Select(row => row.RateCents).SingleAsync(), Number(less, "shippingCostCents"));
        var again = (await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 4 } } })).Data("editOrder", "order");
        Assert.Equal(0, Number(again, "shippingCostCents"));
    }

    [ContractFact]
    public async Task EditOrder_WhatIsPacked_OnlyOnceTheParcelIsCalledOff()
    {
        using var sold = await _stage.SellAsync(2);
        var packed = await _stage.DoAsync("createShipment", "shipment { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        var edit = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } };
        var refused = await EditAsync(edit);
        Assert.Equal(["ORDER_NOT_EDITABLE"], refused.Refusals("editOrder"));
        Assert.Contains("call the parcel off", refused.Data("editOrder", "errors", 0, "message").GetString(), StringComparison.Ordinal);
        Assert.Equal("False ORDER_NOT_EDITABLE", await ActionAsync(sold));
        await _stage.DoAsync("updateShipment", "shipment { status }", new { shipmentId = packed.Data("createShipment", "shipment", "id").GetString(), status = "CANCELLED" });
        Assert.Equal("True ", await ActionAsync(sold));

        // Also a line that was in the parcel can go, for something that costs less.
        var other = await _stage.Checkout.ProductAsync(5, 500);
        var edited = await EditAsync(new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 0 } },
            addLines = new[] { new { productId = CheckoutStage.GlobalId("Product", other.Id), quantity = 1 } },
        });
        AssertAddsUp(edited.Data("editOrder", "order"));
        Assert.Equal("PROCESSED", edited.Data("editOrder", "refund", "status").GetString());

        var back = await _stage.DoAsync(
            "createRefund", "refund { status }",
            new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = edited.Data("editOrder", "order", "items", 0, "id").GetString(), quantity = 1 } } });
        Assert.Empty(back.Refusals("createRefund"));
        Assert.Equal("False ORDER_NOT_EDITABLE", await ActionAsync(sold));
    }

    [ContractFact]
    public async Task EditOrder_TwoAtOnce_OneIsTold_AndTheSameKeyIsOneChange()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 5)]);
        var version = Number(await StateElementAsync(sold), "version");
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(quantity => EditAsync(
            new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity } }, expectedVersion = version })));
        Assert.Equal(3, answers.Count(answer => answer.Refusals("editOrder").SequenceEqual(["STALE_VERSION expectedVersion"])));

        var left = Number((await StateElementAsync(sold)).GetProperty("items")[0], "quantity");
        var same = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), addLines = new[] { new { sku = (await _stage.Checkout.ProductAsync(9, 1)).Sku, quantity = 1 } }, lines = new[] { new { orderItemId = sold.Line(), quantity = Math.Max(1, left - 1) } } };
        var twins = left == 1 ? [] : await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => EditAsync(same)));
        Assert.True(twins.Select(twin => twin.Data("editOrder", "refund", "id").GetString()).Distinct().Count() <= 1);
        var order = await StateElementAsync(sold);
        AssertAddsUp(order);
        Assert.Equal(Number(order, "totalCents"), Number(order, "payment", "capturedCents") - Number(order, "payment", "refundedCents"));
        Assert.Equal(10 - Number(order.GetProperty("items")[0], "quantity"), await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task EditOrder_TheGatewayRefusesToPayBack_TheChangeStands()
    {
        using var sold = await _stage.SellAsync(3, token: "tok_refund_fails");
        var edited = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 2 } } });
        Assert.Equal(("FAILED", "REFUND_FAILED"), (edited.Data("editOrder", "refund", "status").GetString(), edited.Data("editOrder", "warnings", 0, "code").GetString()));

        // The next change pays back all that is due; then the one that failed is not left any more.
        await using (var context = _stage.Checkout.Context())
            await context.Payments.Where(row => row.OrderId == CheckoutStage.LocalId(sold.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.TransactionId, $"tx{AfterSaleStage.Key()}"));
        var next = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        Assert.Equal(("PROCESSED", sold.TotalCents - Number(next.Data("editOrder", "order"), "totalCents")), (next.Data("editOrder", "refund", "status").GetString(), Number(next.Data("editOrder", "refund"), "amountCents")));
        var retried = await _stage.DoAsync("retryRefund", "refund { status }", new { refundId = edited.Data("editOrder", "refund", "id").GetString(), idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(["REFUND_EXCEEDS_PAYMENT amountCents"], retried.Refusals("retryRefund"));
    }

    [ContractFact]
    public async Task EditOrder_TheProcessDiesBeforeTheGatewayAnswers_TheSameKeyPaysBackOnce()
    {
        var product = await _stage.Checkout.ProductAsync(10, 1000);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 3)]);
        await using var context = _stage.Checkout.Context();
        var staff = await context.Users.Where(user => user.Email == AfterSaleStage.Support).Select(user => user.Id).SingleAsync();
        var by = new StaffMember(staff, new AuditActor(AuditActorType.User, staff, AfterSaleStage.Support));
        var request = new OrderEditRequest(CheckoutStage.LocalId(sold.Id), [new OrderEditLine(CheckoutStage.LocalId(sold.Line()), 1)]);
        var refunds = ActivatorUtilities.CreateInstance<RefundDesk>(api.Services, ActivatorUtilities.CreateInstance<PaymentDesk>(api.Services, new DeadGateway()));
        var key = AfterSaleStage.Key();

        var died = await ActivatorUtilities.CreateInstance<EditOrder>(api.Services, refunds).ExecuteAsync(by, key, request);
        Assert.Equal(RefundWarningCode.RefundPending, Assert.Single(died.Warnings).Code);
        Assert.Equal(9, await _stage.Checkout.StockAsync(product));

        var again = await api.Services.GetRequiredService<EditOrder>().ExecuteAsync(by, key, request);
        Assert.Equal((died.RefundId, 0), (again.RefundId, again.Warnings.Count));
        var refund = await context.Refunds.Include(row => row.Payment).Include(row => row.Order).SingleAsync(row => row.OrderId == request.OrderId);
        Assert.Equal((RefundStatus.Processed, refund.AmountCents), (refund.Status, refund.Payment!.RefundedCents));
        Assert.Equal(refund.Order!.TotalCents, refund.Payment.CapturedCents - refund.Payment.RefundedCents);
        Assert.Equal(9, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task EditOrder_AboveTheLimit_WaitsForSomebodyElse()
    {
        using var sold = await _stage.SellAsync(3, 40_000);
        var edited = await EditAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        Assert.Equal(("REQUESTED", "NEEDS_APPROVAL"), (edited.Data("editOrder", "refund", "status").GetString(), edited.Data("editOrder", "warnings", 0, "code").GetString()));
        var approved = await _stage.DoAsync(
            "approveRefund", "refund { status }", new { refundId = edited.Data("editOrder", "refund", "id").GetString(), idempotencyKey = AfterSaleStage.Key() }, AfterSaleStage.Admin);
        Assert.Equal("PROCESSED", approved.Data("approveRefund", "refund", "status").GetString());
    }

    [ContractFact]
    public async Task AnySequenceOfEdits_AddsUp_AndLedgerIsStock()
    {
        var random = new Random(20261122);
        Product[] products = [await _stage.Checkout.ProductAsync(30, 1999), await _stage.Checkout.ProductAsync(30, 333), await _stage.Checkout.ProductAsync(30, 50)];
        var coupon = await _stage.Checkout.CouponAsync(row => (row.DiscountType, row.DiscountValueCents, row.MinPurchaseAmountCents) = (DiscountType.Percentage, 1250, 4000));
        using var sold = await _stage.SellAsync("tok_ok", [(products[0], 5), (products[1], 7)], ("couponCode", coupon.Code));
        var made = 0;
        for (var step = 0; step < 12; step++)
        {
            var order = await StateElementAsync(sold);
            var items = order.GetProperty("items").EnumerateArray().ToList();
            var line = items[random.Next(items.Count)];
            var answer = await EditAsync(new
            {
                orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(),
                lines = new[] { new { orderItemId = line.GetProperty("id").GetString(), quantity = Math.Max(0, Number(line, "quantity") + random.Next(-3, 2)) } },
                addLines = random.Next(3) == 0 ? new[] { new { sku = products[random.Next(3)].Sku, quantity = random.Next(1, 3) } } : [],
            });
            if (!answer.Refusals("editOrder").Any()) made++;
            order = await StateElementAsync(sold);
            AssertAddsUp(order);
            Assert.Equal(Number(order, "totalCents"), Number(order, "payment", "capturedCents") - Number(order, "payment", "refundedCents"));
            var preview = (await api.AskAsync("query($id: ID!) { refundPreview(orderId: $id) { leftCents } }", new { id = sold.Id }, AfterSaleStage.Support)).Data("refundPreview");
            Assert.Equal(Number(order, "totalCents"), Number(preview, "leftCents"));
            foreach (var product in products)
            {
                var ordered = order.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("productName").GetString() == product.Name).Sum(row => Number(row, "quantity"));
                Assert.Equal(30 - ordered, await _stage.Checkout.StockAsync(product));
            }
        }

        Assert.True(made > 2, $"Only {made} edits went through.");
    }

    [ContractFact]
    public async Task EditOrder_IsForThoseWhoServeCustomers()
    {
        using var sold = await _stage.SellAsync(2);
        var edit = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } };
        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await AfterSaleStage.DoAsync(sold.Guest, "editOrder", "order { id }", edit)).Codes);
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("editOrder", "order { id }", edit, "merch@demo.example")).Codes);
        Assert.Equal(["ORDER_NOT_FOUND orderId"], (await EditAsync(new { orderId = CheckoutStage.GlobalId("Order", 99_999_999), idempotencyKey = AfterSaleStage.Key() })).Refusals("editOrder"));
    }

    private Task<Answer> EditAsync(object input) => _stage.DoAsync("editOrder", Edited, input);

    private async Task<JsonElement> StateElementAsync(Sold sold) => (await api.AskAsync(
        """
        query($id: ID!) { order(id: $id) { version status totalCents subtotalCents discountCents taxCents shippingCostCents taxes { taxCents }
          items { id productName quantity totalPriceCents discountCents taxCents } payment { status amountCents capturedCents refundedCents } } }
        """,
        new { id = sold.Id }, AfterSaleStage.Support)).Data("order");

    private async Task<string> StateAsync(Sold sold) => (await StateElementAsync(sold)).GetRawText();

    private async Task<string> LineAsync(Sold sold, Product product)
    {
        await using var context = _stage.Checkout.Context();
        return CheckoutStage.GlobalId("OrderItem", await context.OrderItems.Where(line => line.OrderId == CheckoutStage.LocalId(sold.Id) && line.ProductId == product.Id).Select(line => line.Id).SingleAsync());
    }

    private async Task<string> ActionAsync(Sold sold)
    {
        var answer = await api.AskAsync("query($id: ID!) { order(id: $id) { actions { action enabled code } } }", new { id = sold.Id }, AfterSaleStage.Support);
        return answer.Data("order", "actions").EnumerateArray().Where(row => row.GetProperty("action").GetString() == "EDIT").Select(row => $"{row.GetProperty("enabled")} {row.GetProperty("code")}").Single();
    }

    private static void AssertAddsUp(JsonElement order)
    {
        var lines = order.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Number(order, "totalCents"), Number(order, "subtotalCents") - Number(order, "discountCents") + Number(order, "taxCents") + Number(order, "shippingCostCents"));
        Assert.Equal(Number(order, "subtotalCents"), lines.Sum(line => Number(line, "totalPriceCents")));
        Assert.Equal(Number(order, "discountCents"), lines.Sum(line => Number(line, "discountCents")));
        Assert.Equal(Number(order, "taxCents"), lines.Sum(line => Number(line, "taxCents")));
        Assert.Equal(Number(order, "taxCents"), order.GetProperty("taxes").EnumerateArray().Sum(tax => Number(tax, "taxCents")));
    }

    private static int Number(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetInt32();
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteOrderEditTests(SqliteApi api) : OrderEditContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresOrderEditTests(PostgresApi api) : OrderEditContract(api);
