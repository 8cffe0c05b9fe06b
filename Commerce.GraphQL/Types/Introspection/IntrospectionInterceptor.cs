using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Introspection;

/// <summary>Adds the introspection types to a schema, <c>__schema</c> and <c>__type</c> to its query type, and <c>__typename</c> to every object type.</summary>
internal sealed class IntrospectionInterceptor : SchemaInterceptor
{
    public override void OnBeforeDiscovery(SchemaBuildContext context)
    {
        foreach (var definition in IntrospectionTypes.Create()) context.Add(definition);
    }

    /// <summary>When no interceptor will add a type any more.</summary>
    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        foreach (var type in context.Types.OfType<ObjectTypeDefinition>())
        {
            if (type.Fields.Any(field => field.IsIntrospectionField))
                continue;
            type.Fields.Insert(0, Field(IntrospectionFields.TypeName, "String!", "The name of the current Object type at runtime.", c => c.ObjectType.Name));
            if (ReferenceEquals(type, context.QueryType))
                type.Fields.InsertRange(0, [SchemaField(), TypeField()]);
        }
    }

    private static ObjectFieldDefinition SchemaField()
        => Field(IntrospectionFields.Schema, "__Schema!", "Access the current type schema of this server.", context => context.Schema);

    private static ObjectFieldDefinition TypeField()
    {
        var field = Field(IntrospectionFields.Type, "__Type", "Request the type information of a single type.", FindType);
        field.Arguments.Add(new ArgumentDefinition { Name = "name", Type = TypeReference.From(Utf8GraphQLParser.Syntax.ParseTypeReference("String!")) });
        return field;
    }

    private static INamedType? FindType(IResolverContext context)
        => context.Schema.TryGetType<INamedType>(context.ArgumentValue<string>("name"), out var type) ? type : null;

    private static ObjectFieldDefinition Field(string name, string type, string description, PureFieldDelegate resolver) => new()
    {
        Name = name,
        Description = description,
        Type = TypeReference.From(Utf8GraphQLParser.Syntax.ParseTypeReference(type)),
        PureResolver = resolver,
        ResultType = typeof(object),
        IsIntrospectionField = true
    };
}
