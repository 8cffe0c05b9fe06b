using System.Linq.Expressions;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what the schema is made of.</summary>
public static partial class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Has something done with the schema's builder.</summary>
    public static IRequestExecutorBuilder ConfigureSchema(this IRequestExecutorBuilder builder, Action<ISchemaBuilder> configureSchema)
        => builder.ConfigureSchema((_, schema) => configureSchema(schema));

    /// <summary>Has something done with the schema's builder.</summary>
    public static IRequestExecutorBuilder ConfigureSchema(this IRequestExecutorBuilder builder, Action<IServiceProvider, ISchemaBuilder> configureSchema)
        => builder.Configure(setup => setup.SchemaConfigurations.Add(configureSchema));

    /// <summary>Changes how the schema is made.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
        => builder.ConfigureSchema(schema => schema.ModifyOptions(configure));

    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder) where T : class => builder.ConfigureSchema(schema => schema.AddQueryType<T>());

    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType) => builder.ConfigureSchema(schema => schema.AddQueryType(queryType));

    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure)
        => builder.ConfigureSchema(schema => schema.AddQueryType(configure));

    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        => builder.ConfigureSchema(schema => schema.AddQueryType(configure));

    /// <summary>Adds a query type that extensions fill.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) => builder.ConfigureSchema(schema => schema.AddQueryType());

    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder) where T : class
        => builder.ConfigureSchema(schema => schema.AddMutationType<T>());

    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType)
        => builder.ConfigureSchema(schema => schema.AddMutationType(mutationType));

    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure)
        => builder.ConfigureSchema(schema => schema.AddMutationType(configure));

    /// <summary>Adds a mutation type that extensions fill.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) => builder.ConfigureSchema(schema => schema.AddMutationType());

    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder) where T : class
        => builder.ConfigureSchema(schema => schema.AddSubscriptionType<T>());

    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure)
        => builder.ConfigureSchema(schema => schema.AddSubscriptionType(configure));

    /// <summary>Adds a subscription type that extensions fill.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) => builder.ConfigureSchema(schema => schema.AddSubscriptionType());

    /// <summary>Adds a schema type by its class, or a .NET type from which one is inferred.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds a schema type by its class, or a .NET type from which one is inferred.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) => builder.ConfigureSchema(schema => schema.AddType(type));

    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, INamedType namedType) => builder.ConfigureSchema(schema => schema.AddType(namedType));

    /// <summary>Adds schema types by their classes, or .NET types from which they are inferred.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) => builder.ConfigureSchema(schema => schema.AddTypes(types));

    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        => builder.ConfigureSchema(schema => schema.AddType(new ObjectType<T>(configure)));

    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) where T : class => builder.AddType<ObjectType<T>>();

    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) where T : class => builder.AddType<InterfaceType<T>>();

    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) where T : class => builder.AddType<UnionType<T>>();

    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddType<EnumType<T>>();

    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor<T>> configure)
        => builder.ConfigureSchema(schema => schema.AddType(new EnumType<T>(configure)));

    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddType<InputObjectType<T>>();

    /// <summary>Adds an extension: an <see cref="ObjectTypeExtension"/>, or a class that says what it extends by an attribute.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds an extension: an <see cref="ObjectTypeExtension"/>, or a class that says what it extends by an attribute.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
        => builder.ConfigureSchema(schema => schema.AddTypeExtension(typeExtension));

    public static IRequestExecutorBuilder AddDirectiveType<T>(this IRequestExecutorBuilder builder) where T : class
        => builder.ConfigureSchema(schema => schema.AddDirectiveType<T>());

    /// <summary>Says which schema type a .NET type has.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder) where TSchemaType : INamedType
        => builder.ConfigureSchema(schema => schema.BindRuntimeType<TRuntimeType, TSchemaType>());

    /// <summary>Adds the types of a schema document.</summary>
    public static IRequestExecutorBuilder AddDocument(this IRequestExecutorBuilder builder, DocumentNode document) => builder.ConfigureSchema(schema => schema.AddDocument(document));

    /// <summary>Adds the types of a schema document; the schema is refused where it is none.</summary>
    public static IRequestExecutorBuilder AddDocumentFromString(this IRequestExecutorBuilder builder, string sdl)
        => builder.ConfigureSchema(schema => schema.AddDocumentFromString(sdl));

    /// <summary>Adds a middleware to every field but those of introspection.</summary>
    public static IRequestExecutorBuilder UseField(this IRequestExecutorBuilder builder, FieldMiddleware middleware) => builder.ConfigureSchema(schema => schema.Use(middleware));

    public static IRequestExecutorBuilder AddResolver(this IRequestExecutorBuilder builder, string typeName, string fieldName, FieldResolverDelegate resolver)
        => builder.ConfigureSchema(schema => schema.AddResolver(typeName, fieldName, resolver));

    public static IRequestExecutorBuilder AddResolver(this IRequestExecutorBuilder builder, string typeName, string fieldName, Func<IResolverContext, object?> resolver)
        => builder.ConfigureSchema(schema => schema.AddResolver(typeName, fieldName, resolver));

    /// <summary>Fills parameters of resolvers that have the type <typeparamref name="T"/>.</summary>
    public static IRequestExecutorBuilder AddParameterExpressionBuilder<T>(this IRequestExecutorBuilder builder, Expression<Func<IResolverContext, T>> expression)
        => builder.ConfigureSchema(schema => ((SchemaBuilder)schema).AddParameterBinding(new ParameterBinding<T>(expression, isPure: false)));
}
