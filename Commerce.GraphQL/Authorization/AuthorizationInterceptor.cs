using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Relay;

namespace HotChocolate.Authorization;

/// <summary>
/// Puts guards on fields: for their own directives, for those of the type that they return (of every type that they may return), and
/// for those of a root type to which they belong. Nodes are guarded by their type wherever they are fetched by id.
/// </summary>
internal sealed class AuthorizationInterceptor : SchemaInterceptor
{
    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        var objects = context.Types.OfType<ObjectTypeDefinition>().ToList();
        var protectedTypes = objects
            .Select(type => (Type: type, Directives: DirectivesOf(type)))
            .Where(t => t.Directives.Count > 0)
            .ToDictionary(t => t.Type, t => t.Directives);
        var abstracts = ByAbstractType(context, protectedTypes);

        foreach (var type in objects)
        {
            var ofRoot = type == context.QueryType || type == context.MutationType || type == context.SubscriptionType
                ? protectedTypes.GetValueOrDefault(type)
                : null;
            foreach (var field in type.Fields)
            {
                if (!field.IsIntrospectionField)
                    Guard(context, field, ofRoot, protectedTypes, abstracts);
            }
        }

        GuardNodes(context, protectedTypes);
    }

    private static void Guard(
        SchemaBuildContext context,
        ObjectFieldDefinition field,
        List<AuthorizeDirective>? ofRoot,
        Dictionary<ObjectTypeDefinition, List<AuthorizeDirective>> protectedTypes,
        Dictionary<TypeDefinition, List<AuthorizeDirective>> abstracts)
    {
        var directives = DirectivesOf(field);
        if (!IsAnonymous(field))
        {
            var isNode = IsNodeField(field);
            if (ofRoot is not null && !isNode)
                directives.AddRange(ofRoot);
            if (!isNode && field.Type is { } returned && context.Find(returned) is { } type)
                directives.AddRange(type is ObjectTypeDefinition obj ? protectedTypes.GetValueOrDefault(obj, []) : abstracts.GetValueOrDefault(type, []));
        }

        if (directives.Count == 0)
            return;

        var applied = directives.Where(d => d.Apply is not ApplyPolicy.Validation).ToList();
        field.Middlewares.InsertRange(0, applied.Select(d => new FieldMiddlewareDefinition(AuthorizeMiddleware.Create(d), Key: AuthorizeMiddleware.Key, Details: d)));
        if (field.SubscribeResolver is { } open)
            field.SubscribeResolver = AuthorizeSubscription.Guard(open, [.. applied.Where(d => d.Apply is ApplyPolicy.BeforeResolver)]);
        ValidationDirectives.Keep(field, directives);
        if (directives.Any(d => d.Apply is ApplyPolicy.Validation))
            ValidationDirectives.Mark(context);
    }

    /// <summary>What may be returned by a field of an interface or a union, taken together.</summary>
    private static Dictionary<TypeDefinition, List<AuthorizeDirective>> ByAbstractType(
        SchemaBuildContext context,
        Dictionary<ObjectTypeDefinition, List<AuthorizeDirective>> protectedTypes)
    {
        var abstracts = new Dictionary<TypeDefinition, List<AuthorizeDirective>>();
        foreach (var (type, directives) in protectedTypes)
        {
            ValidationDirectives.Keep(type, directives);
            if (directives.Any(d => d.Apply is ApplyPolicy.Validation))
                ValidationDirectives.Mark(context);
            foreach (var reference in type.Interfaces)
                Add(context.Find(reference), directives);
            foreach (var union in context.Types.OfType<UnionTypeDefinition>())
            {
                if (union.Types.Any(member => context.Find(member) == type))
                    Add(union, directives);
            }
        }

        return abstracts;

        void Add(TypeDefinition? type, List<AuthorizeDirective> directives)
        {
            if (type is null)
                return;
            if (!abstracts.TryGetValue(type, out var known))
                abstracts[type] = known = [];
            known.AddRange(directives);
        }
    }

    private static void GuardNodes(
        SchemaBuildContext context,
        Dictionary<ObjectTypeDefinition, List<AuthorizeDirective>> protectedTypes)
    {
        if (NodeRegistry.Find(context.Descriptors) is not { } registry)
            return;

        foreach (var (type, directives) in protectedTypes)
        {
            if (registry.Find(type.Name) is { } node)
                registry.Add(type.Name, new NodeInfo((c, key) => ResolveNodeAsync(c, key, node, directives)));
        }
    }

    private static async ValueTask<object?> ResolveNodeAsync(
        IMiddlewareContext context,
        object key,
        NodeInfo node,
        List<AuthorizeDirective> directives)
    {
        await CheckAsync(ApplyPolicy.BeforeResolver).ConfigureAwait(false);
        var value = await node.Resolve(context, key).ConfigureAwait(false);
        if (value is null)
            return null;

        context.Result = value;
        await CheckAsync(ApplyPolicy.AfterResolver).ConfigureAwait(false);
        return value;

        async ValueTask CheckAsync(ApplyPolicy apply)
        {
            foreach (var directive in directives)
            {
                if (directive.Apply == apply && await AuthorizeMiddleware.CheckAsync(context, directive).ConfigureAwait(false) is { } error)
                    throw new GraphQLException(error);
            }
        }
    }

    /// <summary>The fields <c>node</c> and <c>nodes</c>: they have no resolver of their own, and their guards are those of the nodes.</summary>
    private static bool IsNodeField(ObjectFieldDefinition field)
        => field is { Name: "node" or "nodes", Member: null, ResolverMember: null, Resolver: null, PureResolver: null }
            && field.Type is { Leaf: TypeReference.Named { Name: NodeInterceptor.InterfaceName } };

    private static bool IsAnonymous(ObjectFieldDefinition field)
        => field.Directives.Any(d => d.Node?.Name.Value == AllowAnonymousDirectiveType.DirectiveName);

    private static List<AuthorizeDirective> DirectivesOf(DefinitionBase definition)
        => [.. definition.Directives.Select(d => d switch
        {
            { RuntimeValue: AuthorizeDirective directive } => directive,
            { Node: { Name.Value: AuthorizeDirectiveType.DirectiveName } node } => AuthorizeDirectiveType.Parse(node),
            _ => null
        }).OfType<AuthorizeDirective>()];
}
