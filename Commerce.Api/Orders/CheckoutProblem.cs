using Commerce.Domain;

namespace Commerce.Api.Orders;

/// <summary>Something that stands against ordering; `placeOrder` would answer with the same code, message and path.</summary>
public sealed class CheckoutProblem(DomainException refusal)
{
    /// <summary>What is wrong, for people.</summary>
    public string Message => refusal.Message;

    /// <summary>What is wrong, for programs; stable.</summary>
    public string Code => refusal.Code;

    /// <summary>Which part it is about, from the outside in; lines of the cart as `["cart", "items", "0"]`. Null when it is about the whole.</summary>
    public IReadOnlyList<string>? Path => refusal.Path;
}
