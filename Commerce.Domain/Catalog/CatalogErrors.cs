namespace Commerce.Domain.Catalog;

/// <summary>The product is already out of the catalog.</summary>
public sealed class ProductAlreadyArchivedException(string name)
    : DomainException("PRODUCT_ALREADY_ARCHIVED", $"'{name}' is already archived.");

/// <summary>Only an archived product can be restored.</summary>
public sealed class ProductNotArchivedException(string name)
    : DomainException("PRODUCT_NOT_ARCHIVED", $"'{name}' is not archived.");

/// <summary>The move would put a category below itself.</summary>
public sealed class CategoryCycleException(string name, string newParent)
    : DomainException("CATEGORY_CYCLE", $"'{name}' cannot be moved below '{newParent}', because '{newParent}' stands below it.",
        "parentId");

/// <summary>Ratings go from 1 to 5 in halves.</summary>
public sealed class InvalidRatingException(double rating)
    : DomainException("INVALID_RATING", $"A rating is a number from 1 to 5 in halves, not {rating.ToString(System.Globalization.CultureInfo.InvariantCulture)}.",
        "rating");

/// <summary>Dimensions are written as length x width x height in centimetres.</summary>
public sealed class InvalidDimensionsException(string text)
    : DomainException("INVALID_DIMENSIONS", $"Dimensions are written as '30x20x10 cm', not '{text}'.", "dimensions");

/// <summary>There is no such category.</summary>
public sealed class CategoryNotFoundException(int id) : DomainException("CATEGORY_NOT_FOUND", $"There is no category {id}.", "categoryId");

/// <summary>There is no such product, or not for this visitor.</summary>
public sealed class ProductNotFoundException(int id) : DomainException("PRODUCT_NOT_FOUND", $"There is no product {id}.", "productId");

/// <summary>Nobody types that much into a search box.</summary>
public sealed class SearchTextTooLongException(int length)
    : DomainException("SEARCH_TEXT_TOO_LONG", $"A search is at most {Search.SearchText.MaxLength} characters long; this one has {length}.", "text");

/// <summary>So many choices make no sense.</summary>
public sealed class TooManyChoicesException(int count)
    : DomainException("TOO_MANY_CHOICES", $"A search takes at most {Search.ProductSearchCriteria.MaxChoices} chosen values; this one has {count}.");

/// <summary>There is no such review, or it is somebody else's.</summary>
public sealed class ReviewNotFoundException(int id) : DomainException("REVIEW_NOT_FOUND", $"There is no review {id} of yours.", "id");

/// <summary>It stands where it is to be put.</summary>
public sealed class ReviewUnchangedException(ReviewStatus status)
    : DomainException("REVIEW_UNCHANGED", status switch
    {
        ReviewStatus.Pending => "The review waits to be looked at already.",
        ReviewStatus.Published => "The review is published already.",
        ReviewStatus.Rejected => "The review was taken down already.",
    }, "id");
