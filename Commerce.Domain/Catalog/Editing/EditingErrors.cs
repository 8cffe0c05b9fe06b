namespace Commerce.Domain.Catalog.Editing;

/// <summary>Something about a product as it was entered is wrong; the path says what.</summary>
public sealed class InvalidProductException(string message) : DomainException("INVALID_PRODUCT", message);

/// <summary>Another product has the address, or had it.</summary>
public sealed class SlugTakenException(string message) : DomainException("SLUG_TAKEN", message);

/// <summary>Something else in the shop has the SKU.</summary>
public sealed class SkuTakenException(string sku, string owner)
    : DomainException("SKU_TAKEN", $"'{owner}' has the SKU '{sku}'. A SKU names one thing: choose another one.");

/// <summary>What is archived is not edited.</summary>
public sealed class ProductArchivedException(string name)
    : DomainException("PRODUCT_ARCHIVED", $"'{name}' is archived. Bring it back before you edit it.", "id");

/// <summary>What is still in stock cannot be taken out of the catalog.</summary>
public sealed class VariantHasStockException(string product, string variant, int quantity)
    : DomainException("VARIANT_HAS_STOCK", $"There are still {quantity} of '{product} / {variant}'. Book them out first, or go on selling it.", "options");

/// <summary>Something still stands in the category.</summary>
public sealed class CategoryNotEmptyException(string name, int products, int categories)
    : DomainException("CATEGORY_NOT_EMPTY", $"'{name}' cannot be deleted while {Held(products, categories)} in it. Move them elsewhere first.", "id")
{
    private static string Held(int products, int categories) => (products, categories) switch
    {
        (0, 1) => "a category stands",
        (0, _) => $"{categories} categories stand",
        (1, 0) => "a product stands",
        (_, 0) => $"{products} products stand",
        _ => $"products ({products}) and categories ({categories}) stand",
    };
}

/// <summary>The file is no picture that the shop shows.</summary>
public sealed class InvalidImageException() : DomainException("INVALID_IMAGE", "This is no picture that the shop can show. Send a PNG, a JPEG or a WebP.");

/// <summary>Nobody waits for the picture.</summary>
public sealed class ImageNotAwaitedException()
    : DomainException("IMAGE_NOT_AWAITED", "This picture is here already, so there is nothing to be fetched. For another one upload it, or have a feed name it.");

/// <summary>There is no such picture, or another product has it.</summary>
public sealed class ImageNotFoundException()
    : DomainException("IMAGE_NOT_FOUND", "These are not the pictures of the product as they are now. Look at it again.");
