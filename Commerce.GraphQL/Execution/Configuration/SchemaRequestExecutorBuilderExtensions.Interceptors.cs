using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Adds an interceptor of types, unless one of its class is there already.</summary>
    public static IRequestExecutorBuilder TryAddTypeInterceptor<T>(this IRequestExecutorBuilder builder) where T : TypeInterceptor, new()
        => builder.TryAddTypeInterceptor(new T());

    /// <summary>Adds an interceptor of types, unless one of its class is there already.</summary>
    public static IRequestExecutorBuilder TryAddTypeInterceptor(this IRequestExecutorBuilder builder, TypeInterceptor typeInterceptor)
        => builder.ConfigureSchema(schema => ((SchemaBuilder)schema).GetOrAddSchemaInterceptor<TypeInterceptors>().TryAdd(typeInterceptor));
}
