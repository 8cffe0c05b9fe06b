using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;

namespace Commerce.Api.Catalog.Editing;

/// <summary>Something about a product as it was entered is wrong; the path says what.</summary>
public sealed class InvalidProductError(InvalidProductException refusal) : UserError(refusal);

/// <summary>Dimensions are written as length x width x height in centimetres.</summary>
public sealed class InvalidDimensionsError(InvalidDimensionsException refusal) : UserError(refusal);

/// <summary>Another product has the address, or had it.</summary>
public sealed class SlugTakenError(SlugTakenException refusal) : UserError(refusal);

/// <summary>Something else in the shop has the SKU.</summary>
public sealed class SkuTakenError(SkuTakenException refusal) : UserError(refusal);

/// <summary>What is archived is not edited: bring it back first.</summary>
public sealed class ProductArchivedError(ProductArchivedException refusal) : UserError(refusal);

/// <summary>The product is already out of the catalog.</summary>
public sealed class ProductAlreadyArchivedError(ProductAlreadyArchivedException refusal) : UserError(refusal);

/// <summary>Only an archived product can be brought back.</summary>
public sealed class ProductNotArchivedError(ProductNotArchivedException refusal) : UserError(refusal);

/// <summary>There is no such category.</summary>
public sealed class CategoryNotFoundError(CategoryNotFoundException refusal) : UserError(refusal);

/// <summary>There is still some left of what would be taken out of the catalog.</summary>
public sealed class VariantHasStockError(VariantHasStockException refusal) : UserError(refusal);

/// <summary>The move would put a category below itself.</summary>
public sealed class CategoryCycleError(CategoryCycleException refusal) : UserError(refusal);

/// <summary>Something still stands in the category.</summary>
public sealed class CategoryNotEmptyError(CategoryNotEmptyException refusal) : UserError(refusal);

/// <summary>The file is no picture that the shop shows.</summary>
public sealed class InvalidImageError(InvalidImageException refusal) : UserError(refusal);

/// <summary>Nobody waits for the picture.</summary>
public sealed class ImageNotAwaitedError(ImageNotAwaitedException refusal) : UserError(refusal);

/// <summary>There is no such picture, or another product has it.</summary>
public sealed class ImageNotFoundError(ImageNotFoundException refusal) : UserError(refusal);
