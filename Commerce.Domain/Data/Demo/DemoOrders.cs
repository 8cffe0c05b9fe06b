using Commerce.Domain.Catalog;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;

namespace Commerce.Domain.Data.Demo;

/// <summary>Orders in every state, with what each state brings along: payment, parcels, returns, refunds, stock.</summary>
internal sealed class DemoOrders(DateTime now, IReadOnlyList<Product> products, DemoPeople people, DemoLedger ledger)
{
    /// <summary>How far an order got.</summary>
    private enum Story
    {
        Pending, PaymentFailed, Paid, Processing, PartiallyShipped, Shipped, Delivered, Cancelled, ReturnRequested, ReturnUnderway,
        PartlyReturned, FullyRefunded, ReturnRejected,
    }

    private static readonly (Story Story, int DaysAgo)[] Stories =
    [
        .. Enumerable.Range(0, 26).Select(i => (Story.Delivered, 150 - i * 5)),
        (Story.FullyRefunded, 95), (Story.PartlyReturned, 70), (Story.Cancelled, 66), (Story.PartlyReturned, 48), (Story.ReturnRejected, 41),
        (Story.FullyRefunded, 37), (Story.Cancelled, 33), (Story.ReturnUnderway, 21), (Story.ReturnUnderway, 19), (Story.ReturnRequested, 16),
        (Story.ReturnRequested, 14), (Story.Delivered, 12), (Story.Delivered, 11), (Story.Delivered, 10), (Story.Delivered, 9),
        (Story.Shipped, 6), (Story.Shipped, 5), (Story.Shipped, 5), (Story.Shipped, 4), (Story.PartiallyShipped, 4), (Story.PartiallyShipped, 3),
        (Story.Processing, 3), (Story.Processing, 2), (Story.Processing, 2), (Story.Cancelled, 2), (Story.Paid, 1), (Story.Paid, 1), (Story.Paid, 1),
        (Story.Paid, 0), (Story.Paid, 0), (Story.PaymentFailed, 1), (Story.PaymentFailed, 0), (Story.Pending, 0), (Story.Pending, 0),
    ];

    public ShippingOption Standard { get; } = Option("Standard", "Three to five working days", "3-5", 590, now);

    public ShippingOption Express { get; } = Option("Express", "The next working day", "1", 1490, now);

    public ShippingOption Pickup { get; } = Option("Store pickup", "Ready in two hours", "0", 0, now);

    public IReadOnlyList<TaxRate> TaxRates { get; } =
    [
        Tax("California sales tax", 0.0725m, "US-CA", now), Tax("Los Angeles district tax", 0.0225m, "US-CA", now),
        Tax("New York sales tax", 0.04m, "US-NY", now), Tax("Texas sales tax", 0.0625m, "US-TX", now),
        Tax("Washington sales tax", 0.065m, "US-WA", now), Tax("Mehrwertsteuer", 0.19m, "DE", now),
    ];

    public IReadOnlyList<Coupon> Coupons { get; } =
    [
        new() { Code = "WELCOME10", Description = "10 % off the first order", DiscountType = DiscountType.Percentage, DiscountValueCents = 1000, PerUserLimit = 1, StartsAt = now.AddDays(-300) },
        new() { Code = "SAVE20", Description = "20 off orders of 100 or more", DiscountType = DiscountType.FixedAmount, DiscountValueCents = 2000, MinPurchaseAmountCents = 10000, StartsAt = now.AddDays(-60), ExpiresAt = now.AddDays(60) },
        new() { Code = "SHIPFREE", Description = "Free shipping", DiscountType = DiscountType.FreeShipping, UsageLimit = 500, StartsAt = now.AddDays(-30), ExpiresAt = now.AddDays(30) },
        new() { Code = "SUMMER", Description = "Last summer's 25 %", DiscountType = DiscountType.Percentage, DiscountValueCents = 2500, MaxDiscountAmountCents = 5000, StartsAt = now.AddDays(-200), ExpiresAt = now.AddDays(-110) },
        new() { Code = "FRIENDS", Description = "Not active yet", DiscountType = DiscountType.Percentage, DiscountValueCents = 3000, IsActive = false },
    ];

    public List<Order> Orders { get; } = [];

    public void Build()
    {
        for (var n = 0; n < Stories.Length; n++) Orders.Add(Tell(n, Stories[n].Story, now.AddDays(-Stories[n].DaysAgo).AddMinutes(-60 - n * 17)));
    }

    private Order Tell(int n, Story story, DateTime at)
    {
        var order = Place(n, at);
        var payment = order.Payment!;
        if (story == Story.Pending) return order;
        if (story == Story.PaymentFailed)
        {
            payment.Fail("card_declined");
            payment.RawResponse = """{"outcome":"declined","code":"card_declined"}""";
            return order;
        }

        payment.Capture($"demo_{order.OrderNumber}");
        payment.RawResponse = """{"outcome":"captured"}""";
        order.MoveTo(OrderStatus.Paid, at.AddMinutes(1));
        if (story == Story.Paid) return order;
        if (story == Story.Cancelled)
        {
            Cancel(order, at.AddHours(5));
            return order;
        }

        order.MoveTo(OrderStatus.Processing, at.AddHours(3));
        if (story == Story.Processing) return order;
        Ship(order, story, at.AddDays(1));
        if (story is Story.PartiallyShipped or Story.Shipped) return order;
        order.MarkDelivered(at.AddDays(3));
        new DemoReturns(ledger).Tell(order, at.AddDays(6), story switch
        {
            Story.ReturnRequested => DemoReturnOutcome.Requested,
            Story.ReturnUnderway => DemoReturnOutcome.Approved,
            Story.ReturnRejected => DemoReturnOutcome.Rejected,
            Story.PartlyReturned => DemoReturnOutcome.OneLineRefunded,
            Story.FullyRefunded => DemoReturnOutcome.AllRefunded,
            _ => DemoReturnOutcome.None,
        });
        return order;
    }

    private Order Place(int n, DateTime at)
    {
        // Every seventh buyer is a guest; the documented customer buys most often.
        var shopper = n % 5 == 0 ? people.Shoppers[0] : people.Shoppers[1 + n * 7 % (people.Shoppers.Count - 2)];
        var isGuest = n % 7 == 6;
        var address = shopper.Addresses.First();
        var option = (n % 6) switch { 1 => Express, 4 => Pickup, _ => Standard };
        var order = new Order
        {
            OrderNumber = OrderNumbers.Of(n),
            User = isGuest ? null : shopper,
            Email = isGuest ? $"guest{n}@demo.example" : shopper.Email!,
            ShippingName = $"{shopper.FirstName} {shopper.LastName}",
            ShippingAddressLine1 = address.AddressLine1,
            ShippingAddressLine2 = address.AddressLine2,
            ShippingCity = address.City,
            ShippingState = address.State,
            ShippingCountry = address.Country,
            ShippingPostalCode = address.PostalCode,
            BillingName = $"{shopper.FirstName} {shopper.LastName}",
            BillingAddressLine1 = address.AddressLine1,
            BillingAddressLine2 = address.AddressLine2,
            BillingCity = address.City,
            BillingState = address.State,
            BillingCountry = address.Country,
            BillingPostalCode = address.PostalCode,
            ShippingAddress = isGuest ? null : address,
            PaymentMethod = isGuest ? null : shopper.PaymentMethods.First(),
            ShippingOption = option,
            ShippingCostCents = option.RateCents,
            CustomerNotes = n % 9 == 2 ? "Please leave it with the neighbours if I am out." : null,
            AdminNotes = n % 11 == 3 ? "Regular customer: add a sample." : null,
            OrderDate = at,
            ExpectedShipDate = at.AddDays(2),
            ExpectedDeliveryDate = at.AddDays(5),
            CreatedAt = at,
            UpdatedAt = at,
        };
        order.Open(at);
        for (var i = 0; i <= n % 3; i++) AddLine(order, products[(n * 11 + i * 17) % products.Count], n + i, at);
        var rates = TaxRates.Where(rate => rate.ApplicableRegion == order.ShippingCountry
            || rate.ApplicableRegion == $"{order.ShippingCountry}-{order.ShippingState}").ToList();
        OrderTotals.Apply(order, Redeem(order, n, at), rates, at);
        order.Payment = new Payment
        {
            AmountCents = order.TotalCents,
            Method = n % 8 == 5 ? PaymentMethodKind.Paypal : PaymentMethodKind.Card,
            CreatedAt = at,
            UpdatedAt = at,
        };
        return order;
    }

    private void AddLine(Order order, Product product, int n, DateTime at)
    {
        if (product.ArchivedAt is not null || order.Items.Any(line => line.Product == product)) product = products[n % 8];
        if (order.Items.Any(line => line.Product == product)) return;
        var variant = product.Variants.Count == 0 ? null : product.Variants.ElementAt(n % product.Variants.Count);
        var quantity = n % 4 == 0 ? 2 : 1;
        order.Items.Add(new OrderItem
        {
            Product = product,
            Variant = variant,
            ProductName = product.Name,
            ProductSku = variant?.Sku ?? product.Sku,
            VariantName = variant?.Name,
            VariantDescription = variant is null ? null : Describe(variant),
            Quantity = quantity,
            UnitPriceCents = variant?.PriceCents ?? product.PriceCents,
            TotalPriceCents = (variant?.PriceCents ?? product.PriceCents) * quantity,
            CreatedAt = at,
        });
        ledger.Add(product, variant, -quantity, InventoryTransactionType.Sale, at, order.OrderNumber);
    }

    private int Redeem(Order order, int n, DateTime at)
    {
        if (n % 5 != 1 || order.User is null) return 0;
        var subtotal = order.Items.Sum(line => line.TotalPriceCents);
        var coupon = subtotal >= 10000 && at >= Coupons[1].StartsAt ? Coupons[1] : Coupons[0];
        if (coupon == Coupons[0] && Coupons[0].Redemptions.Any(row => row.User == order.User)) return 0;
        var discount = coupon.DiscountType == DiscountType.Percentage
            ? Money.Portion(subtotal, coupon.DiscountValueCents / 10000m)
            : coupon.DiscountValueCents;
        order.CouponCode = coupon.Code;
        coupon.UsageCount++;
        coupon.Redemptions.Add(new CouponRedemption { Order = order, User = order.User, DiscountCents = discount, CreatedAt = at });
        return discount;
    }

    private void Cancel(Order order, DateTime at)
    {
        order.Cancel("The customer changed their mind.", at);
        foreach (var line in order.Items)
            ledger.Add(line.Product!, line.Variant, line.Quantity, InventoryTransactionType.Cancellation, at, order.OrderNumber);
        DemoReturns.PayBack(order, null, order.Items.Select(line => (line, line.Quantity)).ToList(), order.ShippingCostCents, "Order cancelled", at);
        foreach (var coupon in Coupons.Where(coupon => coupon.Redemptions.Any(row => row.Order == order)))
        {
            // A cancelled order gives the use back.
            coupon.UsageCount--;
            coupon.Redemptions.Remove(coupon.Redemptions.First(row => row.Order == order));
        }
    }

    private static void Ship(Order order, Story story, DateTime at)
    {
        var isPartial = story == Story.PartiallyShipped;
        var shipment = new Shipment
        {
            Carrier = order.OrderNumber[^1] % 2 == 0 ? "UPS" : "DHL",
            TrackingNumber = $"DEMO{order.OrderNumber}0001",
            CostCents = 480,
            EstimatedDelivery = order.ExpectedDeliveryDate,
            CreatedAt = at,
            UpdatedAt = at,
        };
        // Half of a partial order: the first line without its last piece, or the first line alone.
        foreach (var line in isPartial ? order.Items.Take(1) : order.Items)
            shipment.Items.Add(new ShipmentItem
            {
                OrderItem = line, Quantity = isPartial && line.Quantity > 1 ? line.Quantity - 1 : line.Quantity,
            });
        order.Shipments.Add(shipment);
        shipment.MoveTo(ShipmentStatus.LabelCreated, at);
        shipment.MoveTo(ShipmentStatus.Shipped, at);
        var isComplete = shipment.Items.Sum(part => part.Quantity) == order.Items.Sum(line => line.Quantity);
        order.MarkShipped(isComplete, at);
        shipment.MoveTo(ShipmentStatus.InTransit, at.AddHours(8));
        if (story is not (Story.PartiallyShipped or Story.Shipped)) shipment.MoveTo(ShipmentStatus.Delivered, at.AddDays(2));
    }

    private static string Describe(ProductVariant variant) => string.Join(", ",
        new[] { (variant.Option1Name, variant.Option1Value), (variant.Option2Name, variant.Option2Value) }
            .Where(option => option.Item1 is not null).Select(option => $"{option.Item1}: {option.Item2}")
            .Concat(variant.Traits.Select(trait => $"{trait.Type}: {trait.Value}")));

    private static ShippingOption Option(string name, string description, string days, int rate, DateTime now) => new()
    {
        Name = name, Description = description, EstimatedDays = days, RateCents = rate, CreatedAt = now.AddDays(-400), UpdatedAt = now.AddDays(-400),
    };

    private static TaxRate Tax(string name, decimal rate, string region, DateTime now) => new()
    {
        Name = name, Rate = rate, ApplicableRegion = region, EffectiveFrom = now.AddDays(-400), CreatedAt = now.AddDays(-400),
    };
}
