using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>Collects what a schema is made of.</summary>
public interface ISchemaBuilder
{
    /// <summary>Data that conventions share while the schema is made.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Names the schema.</summary>
    ISchemaBuilder SetName(string name);

    /// <summary>Describes the schema, in Markdown.</summary>
    ISchemaBuilder SetDescription(string? description);

    /// <summary>Gives the services from which types and resolvers are made; the last provider wins.</summary>
    ISchemaBuilder AddServices(IServiceProvider services);

    /// <summary>Changes how the schema is made.</summary>
    ISchemaBuilder ModifyOptions(Action<SchemaOptions> configure);

    /// <summary>Adds a middleware to every field but those of introspection.</summary>
    ISchemaBuilder Use(FieldMiddleware middleware);

    /// <summary>Adds a schema type by its class, or a .NET type from which one is inferred.</summary>
    ISchemaBuilder AddType(Type type);

    /// <summary>Adds a type.</summary>
    ISchemaBuilder AddType(INamedType type);

    /// <summary>Adds an extension of an object type.</summary>
    ISchemaBuilder AddType(ObjectTypeExtension typeExtension);

    /// <summary>Adds the query, mutation or subscription type by its class, or a .NET type from which it is inferred.</summary>
    ISchemaBuilder AddRootType(Type rootType, OperationType operation);

    /// <summary>Adds the query, mutation or subscription type.</summary>
    ISchemaBuilder AddRootType(ObjectType rootType, OperationType operation);

    /// <summary>Adds a directive by its class, or a .NET type from which it is inferred.</summary>
    ISchemaBuilder AddDirectiveType(Type type);

    /// <summary>Adds a directive.</summary>
    ISchemaBuilder AddDirectiveType(DirectiveType type);

    /// <summary>Says which schema type a .NET type has.</summary>
    ISchemaBuilder BindRuntimeType(Type runtimeType, Type schemaType);

    /// <summary>Adds the types of a schema document.</summary>
    ISchemaBuilder AddDocument(DocumentNode document);

    /// <summary>Makes the schema; throws <see cref="SchemaException"/> with everything that must be put right.</summary>
    ISchema Create();
}
