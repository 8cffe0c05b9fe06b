using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds filtering, sorting and projections to a schema.</summary>
public static class HotChocolateDataRequestBuilderExtensions
{
    /// <summary>Adds filtering.</summary>
    /// <param name="name">The name of the convention; there is one per schema, so the name makes no difference.</param>
    /// <param name="compatabilityMode">Kept for code that sets it; there is nothing to be compatible with.</param>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, string? name = null, bool compatabilityMode = false)
        => builder.AddFiltering(c => c.AddDefaults(), name);

    /// <summary>Adds filtering with a convention of one's own; start it with <see cref="FilterConventionDescriptorExtensions.AddDefaults"/>.</summary>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, Action<IFilterConventionDescriptor> configure, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema =>
        {
            var convention = new FilterConvention();
            configure(convention);
            schema.ContextData[FilterConvention.Key] = convention;
        });
    }

    /// <summary>Adds sorting.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, string? name = null) => builder.AddSorting(c => c.AddDefaults(), name);

    /// <summary>Adds sorting with a convention of one's own; start it with <see cref="SortConventionDescriptorExtensions.AddDefaults"/>.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, Action<ISortConventionDescriptor> configure, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema =>
        {
            var convention = new SortConvention();
            configure(convention);
            schema.ContextData[SortConvention.Key] = convention;
        });
    }

    /// <summary>Adds projections. They need no set-up; the method says that the schema has them.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }

    /// <summary>Lets resolvers take what the client asked as one <see cref="GreenDonut.Data.QueryContext{TEntity}"/>.</summary>
    public static IRequestExecutorBuilder AddQueryContext(this IRequestExecutorBuilder builder)
        => builder.ConfigureSchema(schema => ((SchemaBuilder)schema).AddParameterBinding(new QueryContextBinding()));
}
