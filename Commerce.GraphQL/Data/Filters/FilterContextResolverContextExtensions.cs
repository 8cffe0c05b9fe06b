using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Gives resolvers the filter of their field.</summary>
public static class FilterContextResolverContextExtensions
{
    /// <summary>The filter of the field, null where it has none. What the resolver returns is not filtered any more, unless the context is told so.</summary>
    public static IFilterContext? GetFilterContext(this IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (DataField.Of((ObjectField)context.Selection.Field).FilterArgument is not { } argument) return null;
        var filter = new FilterContext(context, argument);
        filter.Handled(true);
        return filter;
    }
}
