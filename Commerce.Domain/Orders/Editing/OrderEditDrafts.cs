using System.Globalization;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders.Checkout;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Editing;

/// <summary>Works out what an order would be after a change, by what is true now. Changes nothing.</summary>
public sealed class OrderEditDrafts(CouponDesk coupons, RefundDesk refunds, TimeProvider clock)
{
    /// <param name="context">One that sees everything. The order is tracked.</param>
    /// <exception cref="OrderNotFoundException" />
    public async Task<OrderEditDraft> DraftAsync(CommerceDbContext context, StaffMember by, OrderEditRequest request, CancellationToken cancellationToken = default)
    {
        var order = await FindAsync(context, request.OrderId, cancellationToken);
        var refusals = new Refusals();
        if (OrderRules.AgainstEdit(order) is { } locked) refusals.Add(locked);
        var edited = Copy(order);
        if (request.ShippingAddress is { } address)
        {
            edited.ShippingAddressId = null;
            edited.ShipTo(address.Check("shippingAddress", refusals));
        }

        var lines = await LinesAsync(context, order, request, refusals, cancellationToken);
        foreach (var line in lines)
            if (line.After is { } after) edited.Items.Add(after);
        var shipping = await ShippingAsync(context, order, edited, request.ShippingOptionId, refusals, cancellationToken);
        CouponVerdict? coupon = null;
        if (edited.Items.Count == 0) refusals.Add(new InvalidOrderEditException("Nothing would be left of the order: cancel it instead.").At("lines"));
        else
        {
            try
            {
                coupon = await WorkOutAsync(context, order, edited, shipping, cancellationToken);
            }
            catch (AmountOverflowException refusal)
            {
                refusals.Add(refusal);
            }
        }

        refusals.AddIf(!refusals.Any && IsSame(order, edited, lines), () => new NothingToChangeException());
        var money = OrderEditMoney.Of(order, edited.TotalCents);
        if (edited.Items.Count > 0 && money.Refusal is { } unpaid) refusals.Add(unpaid);
        return new OrderEditDraft(order, edited, lines, coupon, shipping, money, money.PayBackCents > 0 && refunds.NeedsSecondPerson(order, money.PayBackCents, by), refusals);
    }

    /// <summary>Sets the amounts; tells what the coupon does.</summary>
    private async Task<CouponVerdict?> WorkOutAsync(CommerceDbContext context, Order order, Order edited, int fullShippingCents, CancellationToken cancellationToken)
    {
        var coupon = order.CouponRedemptions.FirstOrDefault()?.Coupon is { } used
            ? await coupons.JudgeAgainAsync(context, used, [.. edited.Items.Select(line => (line.ProductId ?? 0, Money.Times(line.UnitPriceCents, line.Quantity)))], cancellationToken)
            : null;
        // The taxes of its date; those it was made with, where it still goes to the same place.
        var rates = (edited.ShippingCountry, edited.ShippingState) == (order.ShippingCountry, order.ShippingState)
            ? [.. order.Taxes.OrderBy(tax => tax.Id).Select(tax => tax.TaxRate!)]
            : await TaxTable.RatesAsync(context, edited.ShippingCountry, edited.ShippingState, order.OrderDate, cancellationToken);
        OrderEditSums.WorkOut(edited, coupon, order.DiscountCents, fullShippingCents, rates, clock.GetUtcNow().UtcDateTime);
        return coupon;
    }

    private static async Task<Order> FindAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken) =>
        await context.Orders.Include(row => row.Items).Include(row => row.Taxes).ThenInclude(tax => tax.TaxRate).Include(row => row.Payment)
            .Include(row => row.Refunds).ThenInclude(refund => refund.Items).Include(row => row.Shipments).ThenInclude(parcel => parcel.Items)
            .Include(row => row.CouponRedemptions).ThenInclude(use => use.Coupon).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken) ?? throw new OrderNotFoundException();

    /// <summary>The order without its lines and amounts.</summary>
    private static Order Copy(Order order)
    {
        var copy = new Order
        {
            Id = order.Id, OrderNumber = order.OrderNumber, CurrencyCode = order.CurrencyCode, ShippingAddressId = order.ShippingAddressId, ShippingOptionId = order.ShippingOptionId,
        };
        copy.ShipTo(order.ShipsTo());
        return copy;
    }

    private static bool IsSame(Order order, Order edited, IReadOnlyList<OrderEditDraftLine> lines) =>
        order.ShipsTo() == edited.ShipsTo() && order.ShippingOptionId == edited.ShippingOptionId && lines.All(line => line.More == 0);

    private static async Task<int> ShippingAsync(
        CommerceDbContext context, Order order, Order edited, int? wanted, Refusals refusals, CancellationToken cancellationToken)
    {
        if (wanted is not { } id || id == order.ShippingOptionId) return OrderEditSums.FullShippingCents(order);
        if (await context.ShippingOptions.AsNoTracking().FirstOrDefaultAsync(option => option.Id == id && option.IsActive, cancellationToken) is { } option)
        {
            edited.ShippingOptionId = id;
            return option.RateCents;
        }

        refusals.Add(new ShippingOptionNotFoundException());
        return OrderEditSums.FullShippingCents(order);
    }

    private static async Task<List<OrderEditDraftLine>> LinesAsync(
        CommerceDbContext context, Order order, OrderEditRequest request, Refusals refusals, CancellationToken cancellationToken)
    {
        var wanted = Wanted(order, request.Lines ?? [], refusals);
        var added = await AddedAsync(context, request.AddLines ?? [], refusals, cancellationToken);
        refusals.AddIf(order.Items.Count + added.Count > CartLimits.MaxLines && added.Count > 0,
            () => new InvalidOrderEditException($"An order has at most {CartLimits.MaxLines} lines.").At("addLines"));
        var offers = await Offers.ReadAsync(
            context, order.Items.Where(line => line.ProductId is not null).Select(line => (line.ProductId!.Value, line.VariantId)).Concat(added.Select(one => (one.Offer.ProductId, one.Offer.VariantId))),
            cancellationToken);
        var descriptions = await VariantDescriptions.ReadAsync(context, added.Select(one => one.Offer.VariantId).OfType<int>(), cancellationToken);
        var left = new Dictionary<(int, int?), int?>();
        // What some lines set free others can have.
        foreach (var line in order.Items.Where(line => line.ProductId is not null))
            if (offers.Find(line.ProductId!.Value, line.VariantId) is { } offer)
                left[(offer.ProductId, offer.VariantId)] = left.GetValueOrDefault((offer.ProductId, offer.VariantId), offer.Available) + Math.Max(0, line.Quantity - wanted.GetValueOrDefault(line.Id, (0, line.Quantity)).Quantity);
        var lines = new List<OrderEditDraftLine>();
        foreach (var line in order.Items.OrderBy(line => line.Id))
        {
            var (position, quantity) = wanted.GetValueOrDefault(line.Id, (-1, line.Quantity));
            var more = quantity - line.Quantity;
            var offer = line.ProductId is { } product ? offers.Find(product, line.VariantId) : null;
            if (more > 0 && offer is not { IsSold: true }) refusals.Add(new NotSoldException(line.ProductName).At("lines", Text(position), "quantity"));
            else if (more > 0) Take(left, offer!, more, refusals, "lines", position);
            lines.Add(new OrderEditDraftLine(line, quantity == 0 ? null : Copy(line, quantity), offer is { IsSold: true } ? offer.Available : 0));
        }

        foreach (var (offer, quantity, position) in added)
        {
            left.TryAdd((offer.ProductId, offer.VariantId), offer.Available);
            Take(left, offer, quantity, refusals, "addLines", position);
            lines.Add(new OrderEditDraftLine(null, CheckoutDrafts.ToLine(offer, quantity, descriptions), offer.Available));
        }

        return lines;
    }

    /// <summary>By the line: where in the input it is named, and how many pieces it is to have.</summary>
    private static Dictionary<int, (int Position, int Quantity)> Wanted(Order order, IReadOnlyList<OrderEditLine> wishes, Refusals refusals)
    {
        var wanted = new Dictionary<int, (int, int)>();
        for (var i = 0; i < wishes.Count; i++)
        {
            var (id, quantity) = wishes[i];
            if (order.Items.All(line => line.Id != id)) refusals.Add(new OrderLineNotFoundException().Below("lines", Text(i)));
            else if (quantity is < 0 or > CartLimits.MaxQuantity) refusals.Add(new InvalidQuantityException(quantity).Below("lines", Text(i)));
            else if (!wanted.TryAdd(id, (i, quantity))) refusals.Add(new InvalidOrderEditException("This line is named twice.").At("lines", Text(i), "orderItemId"));
        }

        return wanted;
    }

    private static async Task<List<(Offer Offer, int Quantity, int Position)>> AddedAsync(
        CommerceDbContext context, IReadOnlyList<AddedOrderLine> wishes, Refusals refusals, CancellationToken cancellationToken)
    {
        var added = new List<(Offer, int, int)>();
        for (var i = 0; i < wishes.Count; i++)
        {
            var wish = wishes[i];
            try
            {
                if (wish.Quantity is < 1 or > CartLimits.MaxQuantity) throw new InvalidQuantityException(wish.Quantity);
                var found = await new StockItem(wish.ProductId, wish.VariantId, wish.Sku).FindAsync(context, cancellationToken);
                added.Add((await Offers.FindAsync(context, found.ProductId, found.VariantId, cancellationToken), wish.Quantity, i));
            }
            catch (DomainException refusal)
            {
                refusals.Add(refusal.Below("addLines", Text(i)));
            }
        }

        return added;
    }

    private static void Take(Dictionary<(int, int?), int?> left, Offer offer, int pieces, Refusals refusals, string list, int position)
    {
        if (left[(offer.ProductId, offer.VariantId)] is not { } there) return;
        if (pieces > there) refusals.Add(new OutOfStockException(offer.FullName, there, pieces).Below(list, Text(position)));
        left[(offer.ProductId, offer.VariantId)] = Math.Max(0, there - pieces);
    }

    private static OrderItem Copy(OrderItem line, int quantity) => new()
    {
        Id = line.Id,
        ProductId = line.ProductId,
        VariantId = line.VariantId,
        ProductName = line.ProductName,
        ProductSku = line.ProductSku,
        VariantName = line.VariantName,
        VariantDescription = line.VariantDescription,
        Quantity = quantity,
        UnitPriceCents = line.UnitPriceCents,
    };

    private static string Text(int position) => position.ToString(CultureInfo.InvariantCulture);
}
