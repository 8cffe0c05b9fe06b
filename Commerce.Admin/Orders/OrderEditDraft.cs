using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>What somebody is about to change about an order.</summary>
internal sealed class OrderEditDraft
{
    public const int MostPieces = 9_999;

    private readonly Dictionary<string, int> pieces = new(StringComparer.Ordinal);

    /// <summary>What is ordered besides, in the order in which it was chosen.</summary>
    public List<AddedGoods> Added { get; } = [];

    public OrderAddress? Address { get; set; }

    /// <summary>Null as long as it stays.</summary>
    public string? ShippingOptionId { get; set; }

    public int PiecesOf(OrderLine line) => pieces.GetValueOrDefault(line.Id, line.Quantity);

    public void Set(OrderLine line, int count) => pieces[line.Id] = Math.Clamp(count, 0, MostPieces);

    /// <summary>Adds one piece: to the line that has it at the same price, or as a line of its own.</summary>
    public void Add(Goods goods, OrderDetail order)
    {
        if (order.Items.FirstOrDefault(line => goods.Sku is not null && line.ProductSku == goods.Sku && line.UnitPriceCents == goods.PriceCents) is { } line) Set(line, PiecesOf(line) + 1);
        else if (Added.Find(other => (other.Goods.ProductId, other.Goods.VariantId) == (goods.ProductId, goods.VariantId)) is { } added) added.Pieces++;
        else Added.Add(new AddedGoods(goods));
    }

    /// <summary>The part of the input that preview and mutation share.</summary>
    public Dictionary<string, object?> ToVariables(OrderDetail order) => new()
    {
        ["orderId"] = order.Id,
        ["lines"] = order.Items.Where(line => PiecesOf(line) != line.Quantity).Select(line => new { orderItemId = line.Id, quantity = PiecesOf(line) }).ToArray(),
        ["addLines"] = Added.Select(added => new
        {
            productId = added.Goods.VariantId is null ? added.Goods.ProductId : null, variantId = added.Goods.VariantId, quantity = added.Pieces
        }).ToArray(),
        ["shippingAddress"] = Address is { } address && address != OrderAddress.Of(order) ? address.ToInput() : null,
        ["shippingOptionId"] = ShippingOptionId
    };
}

/// <summary>Something that is ordered besides.</summary>
internal sealed class AddedGoods(Goods goods)
{
    public Goods Goods { get; } = goods;

    public int Pieces { get; set; } = 1;
}

/// <summary>Where the goods go, as it is typed.</summary>
internal sealed record OrderAddress(string Name, string Line1, string Line2, string PostalCode, string City, string State, string Country)
{
    public static OrderAddress Of(OrderDetail order) => new(
        order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2 ?? "", order.ShippingPostalCode, order.ShippingCity, order.ShippingState ?? "", order.ShippingCountry);

    public object ToInput() => new { name = Name, line1 = Line1, line2 = Given(Line2), city = City, state = Given(State), country = Country.Trim().ToUpperInvariant(), postalCode = PostalCode };

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
