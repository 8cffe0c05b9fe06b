using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Turns on the mutation convention.</summary>
public static class MutationRequestExecutorBuilderExtensions
{
    /// <inheritdoc cref="MutationSchemaBuilderExtensions.AddMutationConventions(ISchemaBuilder, bool)"/>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true)
        => builder.ConfigureSchema(schema => schema.AddMutationConventions(applyToAllMutations));

    /// <inheritdoc cref="MutationSchemaBuilderExtensions.AddMutationConventions(ISchemaBuilder, MutationConventionOptions)"/>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
        => builder.ConfigureSchema(schema => schema.AddMutationConventions(options));
}
