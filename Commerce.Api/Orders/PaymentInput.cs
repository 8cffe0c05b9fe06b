using Commerce.Domain.Customers;
using Commerce.Domain.Orders.Checkout;
using Commerce.Domain.Payments;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>What is charged: either a token or a saved payment method.</summary>
/// <param name="Token">What the payment gateway's own form gave the client; never a card number. With the embedded gateway one of its test tokens, such as `tok_ok`.</param>
/// <param name="PaymentMethodId">One of the customer's saved payment methods.</param>
/// <param name="Method">How it is paid; CARD when not given.</param>
public sealed record PaymentInput(string? Token, [property: ID<PaymentMethod>] int? PaymentMethodId, PaymentMethodKind? Method)
{
    internal PaymentChoice ToChoice() => new(Token, PaymentMethodId, Method ?? PaymentMethodKind.Card);
}
