using Commerce.Api.Audit;
using Commerce.Api.Carts;
using Commerce.Api.Catalog;
using Commerce.Api.Customers;
using Commerce.Api.Files;
using Commerce.Api.Orders;
using Commerce.Api.Promotions;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>Fields of entities that are worked out or read apart.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddFields(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<AuditLogFields>()
        .AddTypeExtension<AuthTokensFields>()
        .AddTypeExtension<BlobFields>()
        .AddTypeExtension<CartFields>()
        .AddTypeExtension<CartItemFields>()
        .AddTypeExtension<CategoryFields>()
        .AddTypeExtension<CouponFields>()
        .AddTypeExtension<CreatedApiKeyFields>()
        .AddTypeExtension<OrderFields>()
        .AddTypeExtension<ProductCategoryFields>()
        .AddTypeExtension<ProductFields>()
        .AddTypeExtension<ProductImageFields>()
        .AddTypeExtension<ProductVariantFields>()
        .AddTypeExtension<ReviewFields>()
        .AddTypeExtension<WishlistItemFields>();
}
