namespace Commerce.Api.Live;

/// <summary>What can be listened to. Messages are the keys of what has changed.</summary>
internal static class ShopTopics
{
    public const string Orders = "orders";
    public const string Carts = "carts";
    public const string Feeds = "feeds";
    public const string Stock = "stock";

    public static string Order(int id) => $"order-{id}";

    public static string OrdersOf(int userId) => $"orders-of-user-{userId}";

    public static string OrdersOfSession(int sessionId) => $"orders-of-session-{sessionId}";

    public static string Cart(int id) => $"cart-{id}";

    public static string CartsOf(int userId) => $"carts-of-user-{userId}";

    public static string CartsOfSession(int sessionId) => $"carts-of-session-{sessionId}";

    public static string Feed(int id) => $"feed-{id}";

    public static string StockOf(int productId) => $"stock-of-product-{productId}";
}
