using HotChocolate.Execution.Configuration;
using HotChocolate.Fetching;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.Extensions.DependencyInjection;

public static class EntityFrameworkRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Gives each resolver that has a parameter of this type a context of its own from <see cref="IDbContextFactory{TContext}"/>,
    /// so that fields can be resolved at the same time.
    /// </summary>
    public static IRequestExecutorBuilder RegisterDbContextFactory<T>(this IRequestExecutorBuilder builder) where T : DbContext
    {
        builder.Services.AddSingleton<ParameterBinding, DbContextFactoryBinding<T>>();
        return builder;
    }
}
