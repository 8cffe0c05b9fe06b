using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Pages lists by the keys of their order; no part of Hot Chocolate.</summary>
public static class KeySetPagingRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Fields with <c>[UsePaging]</c> and <c>[UseProjection]</c> over entities get cursors that hold the values by which the list is ordered, instead
    /// of positions: a page costs the same wherever it stands, and nothing is shown twice or left out when items come and go. Orders by
    /// something else than numbers, texts, times and truth values keep positions.
    /// </summary>
    public static IRequestExecutorBuilder AddKeySetPaging(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(schema => SchemaPagingOptions.UseKeySets(schema.ContextData));
    }
}
