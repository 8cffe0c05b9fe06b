using HotChocolate;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what errors of mutations have in common.</summary>
public static class ErrorRequestExecutorBuilderExtensions
{
    /// <inheritdoc cref="MutationSchemaBuilderExtensions.AddErrorInterfaceType{T}"/>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.AddErrorInterfaceType(typeof(T));

    /// <inheritdoc cref="MutationSchemaBuilderExtensions.AddErrorInterfaceType(ISchemaBuilder, Type)"/>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
        => builder.ConfigureSchema(schema => schema.AddErrorInterfaceType(type));
}
