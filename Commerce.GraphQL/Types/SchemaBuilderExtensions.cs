using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Utilities;

namespace HotChocolate;

/// <summary>Shorthands for schema builders.</summary>
public static class SchemaBuilderExtensions
{
    public static ISchemaBuilder AddQueryType<T>(this ISchemaBuilder builder) where T : class => builder.AddRootType(typeof(T), OperationType.Query);

    public static ISchemaBuilder AddQueryType(this ISchemaBuilder builder, Type type) => builder.AddRootType(type, OperationType.Query);

    public static ISchemaBuilder AddQueryType(this ISchemaBuilder builder, ObjectType type) => builder.AddRootType(type, OperationType.Query);

    public static ISchemaBuilder AddQueryType(this ISchemaBuilder builder, Action<IObjectTypeDescriptor> configure) => builder.Root(OperationType.Query, configure);

    /// <summary>Adds a query type that extensions fill.</summary>
    public static ISchemaBuilder AddQueryType(this ISchemaBuilder builder) => builder.AddQueryType(_ => { });

    public static ISchemaBuilder AddQueryType<T>(this ISchemaBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        => builder.AddRootType(new ObjectType<T>(configure), OperationType.Query);

    public static ISchemaBuilder AddMutationType<T>(this ISchemaBuilder builder) where T : class => builder.AddRootType(typeof(T), OperationType.Mutation);

    public static ISchemaBuilder AddMutationType(this ISchemaBuilder builder, Type type) => builder.AddRootType(type, OperationType.Mutation);

    public static ISchemaBuilder AddMutationType(this ISchemaBuilder builder, Action<IObjectTypeDescriptor> configure) => builder.Root(OperationType.Mutation, configure);

    /// <summary>Adds a mutation type that extensions fill.</summary>
    public static ISchemaBuilder AddMutationType(this ISchemaBuilder builder) => builder.AddMutationType(_ => { });

    public static ISchemaBuilder AddSubscriptionType<T>(this ISchemaBuilder builder) where T : class => builder.AddRootType(typeof(T), OperationType.Subscription);

    public static ISchemaBuilder AddSubscriptionType(this ISchemaBuilder builder, Type type) => builder.AddRootType(type, OperationType.Subscription);

    public static ISchemaBuilder AddSubscriptionType(this ISchemaBuilder builder, Action<IObjectTypeDescriptor> configure)
        => builder.Root(OperationType.Subscription, configure);

    /// <summary>Adds a subscription type that extensions fill.</summary>
    public static ISchemaBuilder AddSubscriptionType(this ISchemaBuilder builder) => builder.AddSubscriptionType(_ => { });

    /// <summary>Adds a schema type by its class, or a .NET type from which one is inferred.</summary>
    public static ISchemaBuilder AddType<T>(this ISchemaBuilder builder) => builder.AddType(typeof(T));

    public static ISchemaBuilder AddTypes(this ISchemaBuilder builder, params Type[] types) => types.Aggregate(builder, (b, type) => b.AddType(type));

    /// <summary>Adds an extension: an <see cref="ObjectTypeExtension"/>, or a class that says what it extends by an attribute.</summary>
    public static ISchemaBuilder AddTypeExtension<T>(this ISchemaBuilder builder) => builder.AddType(typeof(T));

    public static ISchemaBuilder AddTypeExtension(this ISchemaBuilder builder, Type type) => builder.AddType(type);

    public static ISchemaBuilder AddDirectiveType<T>(this ISchemaBuilder builder) where T : class => builder.AddDirectiveType(typeof(T));

    public static ISchemaBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this ISchemaBuilder builder) where TSchemaType : INamedType
        => builder.BindRuntimeType(typeof(TRuntimeType), typeof(TSchemaType));

    /// <summary>Adds the types of a schema document; throws <see cref="SyntaxException"/> where it is none.</summary>
    public static ISchemaBuilder AddDocumentFromString(this ISchemaBuilder builder, string schema) => builder.AddDocument(Utf8GraphQLParser.Parse(schema));

    public static ISchemaBuilder AddTypeConverter<TSource, TTarget>(this ISchemaBuilder builder, ChangeType<TSource, TTarget> changeType)
        => ((SchemaBuilder)builder).AddTypeConverter(new ChangeTypeProvider<TSource, TTarget>(changeType));

    /// <summary>Resolves a field of a type that a schema document declares.</summary>
    public static ISchemaBuilder AddResolver(this ISchemaBuilder builder, string typeName, string fieldName, FieldResolverDelegate resolver)
        => builder.AddType(new ObjectTypeExtension(d => d.Name(typeName).Field(fieldName).Resolve(resolver)));

    /// <inheritdoc cref="AddResolver(ISchemaBuilder, string, string, FieldResolverDelegate)"/>
    public static ISchemaBuilder AddResolver(this ISchemaBuilder builder, string typeName, string fieldName, Func<IResolverContext, object?> resolver)
        => builder.AddResolver(typeName, fieldName, c => new ValueTask<object?>(resolver(c)));

    private static ISchemaBuilder Root(this ISchemaBuilder builder, OperationType operation, Action<IObjectTypeDescriptor> configure)
        => builder.AddRootType(
            new ObjectType(d =>
            {
                d.Name(operation.ToString());
                configure(d);
            }),
            operation);
}
