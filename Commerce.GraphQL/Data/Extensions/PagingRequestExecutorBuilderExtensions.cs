using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets how a schema is paged.</summary>
public static class PagingRequestExecutorBuilderExtensions
{
    /// <summary>Changes the paging options of all fields that say nothing else.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(SchemaPagingOptions.Of(schema.ContextData)));
    }
}

/// <summary>Lets resolvers page by themselves.</summary>
public static class HotChocolatePaginationMappingsRequestExecutorBuilderExtensions
{
    /// <summary>Lets resolvers take what the client asked of a connection as <see cref="GreenDonut.Data.PagingArguments"/>.</summary>
    public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder)
        => builder.ConfigureSchema(schema => ((SchemaBuilder)schema).AddParameterBinding(
            new ParameterBinding<GreenDonut.Data.PagingArguments>(c => PagingArgumentsBinding.Create(c), isPure: false)));
}
