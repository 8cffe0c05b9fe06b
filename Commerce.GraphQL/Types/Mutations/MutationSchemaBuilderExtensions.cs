using HotChocolate.Types;
using HotChocolate.Types.Mutations;

namespace HotChocolate;

/// <summary>Turns on the mutation convention.</summary>
public static class MutationSchemaBuilderExtensions
{
    /// <summary>Mutations take one input and return a payload with their result and the errors they declare.</summary>
    /// <param name="applyToAllMutations">Whether all mutations do, or only those with <see cref="UseMutationConventionAttribute"/>.</param>
    public static ISchemaBuilder AddMutationConventions(this ISchemaBuilder builder, bool applyToAllMutations = true)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Mutations take one input and return a payload with their result and the errors they declare.</summary>
    public static ISchemaBuilder AddMutationConventions(this ISchemaBuilder builder, MutationConventionOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return ((SchemaBuilder)builder).TryAddSchemaInterceptor(new MutationConventionInterceptor(options));
    }

    /// <summary>The interface that all errors of mutations implement: an interface type, or a .NET interface from which one is inferred. Default <c>Error { message: String! }</c>.</summary>
    public static ISchemaBuilder AddErrorInterfaceType<T>(this ISchemaBuilder builder) => builder.AddErrorInterfaceType(typeof(T));

    /// <summary>The interface that all errors of mutations implement.</summary>
    public static ISchemaBuilder AddErrorInterfaceType(this ISchemaBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ((SchemaBuilder)builder).ContextData[ErrorTypes.InterfaceKey] = type;
        return builder;
    }
}
