using Commerce.Api.Security;
using Commerce.Domain.Catalog;

namespace Commerce.Api.Catalog;

/// <summary>There is no such product, or not for this visitor.</summary>
public sealed class ProductNotFoundError(ProductNotFoundException refusal) : UserError(refusal);
