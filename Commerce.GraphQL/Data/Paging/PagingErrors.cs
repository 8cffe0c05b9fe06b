namespace HotChocolate.Types.Pagination;

/// <summary>The refusals of paging.</summary>
internal static class PagingErrors
{
    public static GraphQLException TooManyItems(string coordinate, int requested, int maximum) => new(ErrorBuilder.New()
        .SetMessage("The maximum allowed items per page were exceeded.")
        .SetCode(ErrorCodes.Paging.MaxPaginationItems)
        .SetExtension("fieldCoordinate", coordinate)
        .SetExtension("requestedItems", requested)
        .SetExtension("maxAllowedItems", maximum)
        .Build());

    public static GraphQLException NegativeSize(string coordinate, int requested) => new(ErrorBuilder.New()
        .SetMessage("The requested number of values per page must be at least 0.")
        .SetCode(ErrorCodes.Paging.MinPaginationItems)
        .SetExtension("fieldCoordinate", coordinate)
        .SetExtension("requestedItems", requested)
        .Build());

    public static GraphQLException NoBoundaries(string coordinate) => new(ErrorBuilder.New()
        .SetMessage("You must provide a `first` or `last` value to properly paginate the `{0}`.".Replace("{0}", coordinate, StringComparison.Ordinal))
        .SetCode(ErrorCodes.Paging.NoPagingBoundaries)
        .SetExtension("fieldCoordinate", coordinate)
        .Build());

    public static GraphQLException InvalidCursor(string argument, string cursor) => new(ErrorBuilder.New()
        .SetMessage($"The cursor specified in `{argument}` has an invalid format.")
        .SetCode(ErrorCodes.Paging.InvalidCursor)
        .SetExtension("argument", argument)
        .SetExtension("cursor", Excerpt.Of(cursor))
        .Build());

    public static GraphQLException NotPageable(Type type) => new($"A value of type {type.FullName} cannot be paged; a resolver with paging returns a list, a query or a Connection<T>.");
}
