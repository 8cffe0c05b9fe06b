using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="CartStatus"/> is seen in the graph.</summary>
public sealed class CartStatusType : EnumType<CartStatus>
{
    protected override void Configure(IEnumTypeDescriptor<CartStatus> descriptor)
    {
        descriptor.Description("What became of a cart.");
        descriptor.Value(CartStatus.Active).Description("It can be bought.");
        descriptor.Value(CartStatus.Abandoned).Description("Its owner gave it up.");
        descriptor.Value(CartStatus.Converted).Description("It became an order.");
        descriptor.Value(CartStatus.Merged).Description("Its lines went into another cart when its owner signed in.");
    }
}
