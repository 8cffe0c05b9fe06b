using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data.Sorting;

/// <summary>Gives resolvers the order of their field.</summary>
public static class SortingContextResolverContextExtensions
{
    /// <summary>The order of the field, null where it has none. What the resolver returns is not ordered any more, unless the context is told so.</summary>
    public static ISortingContext? GetSortingContext(this IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (DataField.Of((ObjectField)context.Selection.Field).SortArgument is not { } argument) return null;
        var sorting = new SortingContext(context, argument);
        sorting.Handled(true);
        return sorting;
    }
}
