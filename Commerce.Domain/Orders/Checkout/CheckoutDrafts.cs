using System.Globalization;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>Works out what an order of a shopper's cart would be, by what is true now. Changes nothing.</summary>
public sealed class CheckoutDrafts(CouponDesk coupons, StoreOptions store, TimeProvider clock)
{
    /// <summary>The longest notes that a customer can send along.</summary>
    public const int MaxNotes = 2000;

    private static readonly CompiledQuery<Func<CommerceDbContext, IAsyncEnumerable<ShippingOption>>> s_options = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context) => context.ShippingOptions.IgnoreQueryFilters().Where(option => option.IsActive)
            .OrderBy(option => option.RateCents).ThenBy(option => option.Id).AsNoTracking()));

    /// <param name="context">One that sees everything. What is read of the cart and the taxes is tracked.</param>
    public async Task<CheckoutDraft> DraftAsync(
        CommerceDbContext context, Shopper shopper, CheckoutRequest request, CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        var warnings = new List<CheckoutWarning>();
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        var userId = (shopper as Shopper.Customer)?.UserId;
        var order = new Order
        {
            UserId = userId,
            SessionId = (shopper as Shopper.Guest)?.SessionId,
            CurrencyCode = store.CurrencyCode,
            OrderDate = now,
            CustomerNotes = string.IsNullOrWhiteSpace(request.CustomerNotes) ? null : request.CustomerNotes.Trim(),
        };
        refusals.AddIf(order.CustomerNotes?.Length > MaxNotes, () => new NotesTooLongException(MaxNotes));
        refusals.AddIf(order.CustomerNotes is { } notes && CardNumbers.IsIn(notes), () => new CardNumberException().At("customerNotes"));
        order.Email = await EmailAsync(context, userId, request.Email, refusals, cancellationToken) ?? "";
        await AddressAsync(context, order, request, refusals, cancellationToken);

        var cart = await ActiveCarts.FindAsync(context, shopper, cancellationToken);
        if (cart is not { Items.Count: > 0 }) refusals.Add(new CartEmptyException().At("cart"));
        else if (request.ExpectedVersion is { } version && version != cart.Version) refusals.Add(new StaleVersionException("The cart", version, cart.Version));
        var lines = await LinesAsync(context, cart, refusals, warnings, cancellationToken);
        foreach (var line in lines)
            if (line.OrderItem is { } item) order.Items.Add(item);

        var options = await s_options.For(context)(context).ToListAsync(cancellationToken);
        var shipping = Choose(options, request.ShippingOptionId, refusals);
        order.ShippingOptionId = shipping?.Id;

        var verdict = await CouponAsync(context, order, request.CouponCode ?? cart?.CouponCode, cancellationToken);
        if (verdict?.Refusal is { } refusal) refusals.Add(refusal.At("couponCode"));
        if (verdict is { Holds: true }) order.CouponCode = verdict.Code;
        order.ShippingCostCents = verdict?.ShippingAfter(shipping?.RateCents ?? 0) ?? shipping?.RateCents ?? 0;
        var country = order.ShippingCountry.Length == 0 ? null : order.ShippingCountry;
        var rates = await TaxTable.RatesAsync(context, country, order.ShippingState, now, cancellationToken);
        // Nothing is taxed where nothing is bought.
        if (order.Items.Count > 0) OrderTotals.Apply(order, verdict?.LineDiscountCents ?? new int[order.Items.Count], rates, now);
        if (order.Items.Count > 0 && request.ExpectedTotalCents is { } expected && expected != order.TotalCents)
            refusals.Add(new TotalChangedException(expected, order));
        return new CheckoutDraft(cart, lines, order, options, verdict, refusals, warnings);
    }

    private static async Task<string?> EmailAsync(
        CommerceDbContext context, int? userId, string? given, Refusals refusals, CancellationToken cancellationToken)
    {
        var email = given?.Trim();
        if (string.IsNullOrEmpty(email) && userId is { } id)
            email = await context.Users.Where(user => user.Id == id).Select(user => user.Email).FirstOrDefaultAsync(cancellationToken);
        if (string.IsNullOrEmpty(email)) refusals.Add(new EmailRequiredException());
        else if (!EmailSyntax.IsValid(email)) refusals.Add(new InvalidEmailException(email));
        // In one spelling, so that a guest's uses of a coupon are found.
        return email?.ToLowerInvariant();
    }

    private static async Task AddressAsync(
        CommerceDbContext context, Order order, CheckoutRequest request, Refusals refusals, CancellationToken cancellationToken)
    {
        if (request.ShippingAddress is null == request.ShippingAddressId is null)
            refusals.Add(new ShippingAddressRequiredException());
        else if (request.ShippingAddress is { } typed)
            order.ShipTo(typed.Check("shippingAddress", refusals));
        else if (await FromBookAsync(context, order.UserId, request.ShippingAddressId!.Value, cancellationToken) is { } entry)
        {
            order.ShippingAddressId = request.ShippingAddressId;
            order.ShipTo(entry);
        }
        else
            refusals.Add(new ShippingAddressNotFoundException());

        if (request.BillingAddress is { } billing) order.BillTo(billing.Check("billingAddress", refusals));
        else order.BillTo(new PostalAddress(
            order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2, order.ShippingCity, order.ShippingState,
            order.ShippingCountry, order.ShippingPostalCode));
    }

    private static async Task<PostalAddress?> FromBookAsync(CommerceDbContext context, int? userId, int addressId, CancellationToken cancellationToken)
    {
        if (userId is null) return null;
        var entry = await context.Addresses.AsNoTracking()
            .Where(address => address.Id == addressId && address.UserId == userId && address.ArchivedAt == null)
            .Select(address => new { Address = address, address.User!.FirstName, address.User.LastName })
            .FirstOrDefaultAsync(cancellationToken);
        return entry?.Address is { } found
            ? new PostalAddress(
                found.RecipientName ?? $"{entry.FirstName} {entry.LastName}".Trim(), found.AddressLine1, found.AddressLine2, found.City, found.State,
                found.Country, found.PostalCode)
            : null;
    }

    private async Task<List<DraftLine>> LinesAsync(
        CommerceDbContext context, Cart? cart, Refusals refusals, List<CheckoutWarning> warnings, CancellationToken cancellationToken)
    {
        if (cart is null) return [];
        var offers = await Offers.ReadAsync(context, cart.Items.Select(item => (item.ProductId, item.VariantId)), cancellationToken);
        var descriptions = await VariantDescriptions.ReadAsync(context, cart.Items.Select(item => item.VariantId).OfType<int>(), cancellationToken);
        var lines = new List<DraftLine>();
        var left = new Dictionary<Offer, int>();
        var position = 0;
        foreach (var item in cart.Items.OrderBy(item => item.AddedAt).ThenBy(item => item.Id))
        {
            var at = position++;
            string[] path = ["cart", "items", at.ToString(CultureInfo.InvariantCulture)];
            var offer = offers.Of(item);
            if (!offer.IsSold)
            {
                refusals.Add(new NotSoldException(item.ProductName).At(path));
                lines.Add(new DraftLine(item, null, IsCounted: false));
                continue;
            }

            if (offer.Available is { } there)
            {
                // Lines with other customisations are of the same stock.
                var available = left.GetValueOrDefault(offer, there);
                if (item.Quantity > available) refusals.Add(new OutOfStockException(offer.FullName, available, item.Quantity).At(path));
                left[offer] = Math.Max(0, available - item.Quantity);
            }

            if (offer.PriceCents != item.UnitPriceCents)
                warnings.Add(new CheckoutWarning(
                    CheckoutWarningCode.PriceMoved,
                    $"The price of '{offer.FullName}' has moved from {Currency.Write(item.UnitPriceCents, store.CurrencyCode)} to {Currency.Write(offer.PriceCents, store.CurrencyCode)} since it was added.", path));
            lines.Add(new DraftLine(item, ToLine(offer, item.Quantity, descriptions), offer.IsCounted));
        }

        return lines;
    }

    internal static OrderItem ToLine(Offer offer, int quantity, Dictionary<int, string> descriptions) => new()
    {
        ProductId = offer.ProductId,
        VariantId = offer.VariantId,
        ProductName = offer.ProductName,
        ProductSku = offer.Sku,
        VariantName = offer.VariantName,
        VariantDescription = offer.VariantId is { } variant ? descriptions.GetValueOrDefault(variant) : null,
        Quantity = quantity,
        UnitPriceCents = offer.PriceCents,
        TotalPriceCents = Money.Times(offer.PriceCents, quantity),
    };

    private static ShippingOption? Choose(List<ShippingOption> options, int? chosen, Refusals refusals)
    {
        var option = options.Find(row => row.Id == chosen);
        if (chosen is null) refusals.Add(new ShippingOptionRequiredException());
        else if (option is null) refusals.Add(new ShippingOptionNotFoundException());
        return option;
    }

    private async Task<CouponVerdict?> CouponAsync(CommerceDbContext context, Order order, string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code)) return null;
        var lines = order.Items.Select(line => (line.ProductId!.Value, Money.Times(line.UnitPriceCents, line.Quantity))).ToList();
        return await coupons.JudgeAsync(context, code, lines, order.UserId, order.Email.Length == 0 ? null : order.Email, cancellationToken);
    }
}
