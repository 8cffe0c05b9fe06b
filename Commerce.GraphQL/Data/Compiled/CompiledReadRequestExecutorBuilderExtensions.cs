using HotChocolate.Data;
using HotChocolate.Data.Compiled;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Turns compiled reads on; no part of Hot Chocolate.</summary>
public static class CompiledReadRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Reads selections with <c>[UseProjection]</c> that are data from SQL to JSON, without making entities; what has resolvers, and the levels above
    /// it, are read as before. The answers are the same.
    /// </summary>
    public static IRequestExecutorBuilder AddCompiledReads(this IRequestExecutorBuilder builder, Action<CompiledReadOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<ReadConnections>();
        return builder.ConfigureSchema(schema =>
        {
            var options = new CompiledReadOptions();
            configure?.Invoke(options);
            schema.ContextData[CompiledReadOptions.Key] = options;
        });
    }
}
