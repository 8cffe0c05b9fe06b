using System.Globalization;

namespace Commerce.Domain.Carts;

/// <summary>Something a shopper should know about a line. Amounts are in minor units; what does not belong to the code is null.</summary>
/// <param name="Item">The line; null when it is not there (any more), or when the warning is about the whole cart.</param>
/// <param name="ProductName">What it is about; null for the whole cart.</param>
/// <param name="RequestedQuantity">Pieces that were asked for, or that lie in the cart.</param>
/// <param name="Quantity">Pieces that there are instead.</param>
public sealed record CartWarning(
    CartWarningCode Code,
    string Message,
    CartItem? Item,
    string? ProductName,
    int? OldPriceCents = null,
    int? NewPriceCents = null,
    int? RequestedQuantity = null,
    int? Quantity = null)
{
    internal static CartWarning PriceChanged(CartItem item, int oldCents, int newCents, string currencyCode) =>
        new(CartWarningCode.PriceChanged, $"The price of '{item.ProductName}' has moved from {Currency.Write(oldCents, currencyCode)} to {Currency.Write(newCents, currencyCode)}.",
            item, item.ProductName, oldCents, newCents);

    internal static CartWarning QuantityCapped(CartItem item, long requested, int quantity) =>
        new(CartWarningCode.QuantityCapped, Text($"There are {quantity} of '{item.ProductName}' instead of {requested}: more cannot be had."),
            item, item.ProductName, RequestedQuantity: Fit(requested), Quantity: quantity);

    internal static CartWarning QuantityAboveStock(CartItem item, int available) =>
        new(CartWarningCode.QuantityAboveStock, Text($"Only {available} of '{item.ProductName}' are in stock, {item.Quantity} lie in the cart."),
            item, item.ProductName, RequestedQuantity: item.Quantity, Quantity: available);

    internal static CartWarning NotSold(CartItem item) =>
        new(CartWarningCode.NotSold, $"'{item.ProductName}' is not sold any more.", item, item.ProductName);

    internal static CartWarning Removed(CartItem item, string why) =>
        new(CartWarningCode.Removed, $"'{item.ProductName}' was taken out of the cart: {why}.", null, item.ProductName, RequestedQuantity: item.Quantity, Quantity: 0);

    internal static CartWarning LinesJoined(CartItem item) =>
        new(CartWarningCode.LinesJoined, $"Lines for the same '{item.ProductName}' became one; their quantities were added up.", item, item.ProductName, Quantity: item.Quantity);

    internal static CartWarning AddedElsewhere(CartItem item) =>
        new(CartWarningCode.AddedElsewhere, $"'{item.ProductName}' was added or changed on another device and stays.", item, item.ProductName, Quantity: item.Quantity);

    internal static CartWarning ChangedElsewhere(CartItem item, int requested) =>
        new(CartWarningCode.ChangedElsewhere, $"'{item.ProductName}' was changed on another device as well; the larger quantity stays.",
            item, item.ProductName, RequestedQuantity: requested, Quantity: item.Quantity);

    internal static CartWarning AlreadyTaken(CartItem? item, string productName, int requested, int quantity) =>
        new(CartWarningCode.AlreadyTaken, $"'{productName}' of the cart you knew is in an order or in another cart by now; only what you added since counts.",
            item, productName, RequestedQuantity: requested, Quantity: quantity);

    internal static CartWarning CannotBeAdded(string? productName, int requested) =>
        new(CartWarningCode.NotSold, productName is null ? "A product is not sold any more." : $"'{productName}' is not sold any more.",
            null, productName, RequestedQuantity: requested, Quantity: 0);

    internal static CartWarning CouponRefused(DomainException refusal) => new(CartWarningCode.CouponRefused, refusal.Message, null, null);

    internal static CartWarning NotMerged() =>
        new(CartWarningCode.NotMerged, "The guest's cart was not merged, because both together would be larger than a cart can be.", null, null);

    private static int Fit(long quantity) => (int)Math.Min(quantity, int.MaxValue);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
