using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Relay;

/// <summary>Gives mutation payloads a field that leads to the query type, so that a client can ask for what has changed in the same request.</summary>
internal sealed class QueryFieldInterceptor(MutationPayloadOptions options) : SchemaInterceptor
{
    /// <summary>After everything that adds payload types.</summary>
    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        if (context is not { QueryType: { } query, MutationType: { } mutation })
            return;

        var name = options.QueryFieldName ?? "query";
        foreach (var field in mutation.Fields.Where(field => !field.IsIntrospectionField && field.Type is not null))
        {
            if (context.Find(field.Type!) is not ObjectTypeDefinition payload || payload.Fields.Any(known => known.Name == name))
                continue;
            if (!payload.Instance.IsNamed)
                payload.Instance.Name = payload.Name;
            if (options.MutationPayloadPredicate((INamedType)payload.Instance))
                payload.Fields.Add(Field(name, query));
        }
    }

    private static ObjectFieldDefinition Field(string name, ObjectTypeDefinition query)
    {
        return new ObjectFieldDefinition
        {
            Name = name,
            IsNameExplicit = true,
            Type = new TypeReference.Named(query.Name).AsNonNull(),
            ResultType = query.RuntimeType,
            Resolver = Root
        };

        static ValueTask<object?> Root(IResolverContext context) => new(context.GetQueryRoot<object?>());
    }
}
