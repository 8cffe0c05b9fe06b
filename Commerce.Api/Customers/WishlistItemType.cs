using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="WishlistItem"/> is seen in the graph.</summary>
public sealed class WishlistItemType : ObjectType<WishlistItem>
{
    protected override void Configure(IObjectTypeDescriptor<WishlistItem> descriptor)
    {
        descriptor.Description("A product on a wishlist, or one variant of it; each stands there once.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.Quantity).Description("How many are wanted.");
        descriptor.Field(item => item.Note).Description("For the owner's eyes only.");
        descriptor.Field(item => item.Variant).Description("The variant that is wanted; null when any will do, or it is no longer to be seen.");
        descriptor.Field(item => item.AddedAt).Description("When it was put there, in UTC.");
        descriptor.Field(item => item.Wishlist).Description("The list it stands on.");
    }
}
