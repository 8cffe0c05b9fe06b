using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

internal sealed partial class SchemaBuild
{
    /// <summary>Makes the schema; throws <see cref="SchemaException"/> with everything that is wrong.</summary>
    public Schema Create(string name, IReadOnlyList<FieldMiddleware> globalMiddlewares)
    {
        foreach (var directive in BuiltInDirectives.Create(Options)) Add(directive);
        foreach (var interceptor in interceptors) interceptor.OnBeforeDiscovery(this);
        Discover();
        foreach (var interceptor in interceptors) interceptor.OnAfterDiscovery(this);
        Discover();
        foreach (var interceptor in interceptors) interceptor.OnBeforeMerge(this);
        Discover();
        Merge();
        foreach (var interceptor in interceptors) interceptor.OnAfterMerge(this);
        Discover();
        Merge();
        Discover();
        InferMemberships();
        foreach (var (operation, reference) in _roots)
        {
            if (Find(reference) is { } root and not ObjectTypeDefinition)
                ReportError(new SchemaError($"`{root.Name}` cannot be the type of {operation} operations: it must be an object type.", TypeName: root.Name));
        }

        if (QueryType is null)
        {
            ReportError(new SchemaError("The schema has no query type: add one with AddQueryType<Query>(), or name it in the options (QueryTypeName)."));
            throw new SchemaException(_errors);
        }

        CompileResolvers();
        foreach (var type in Types) type.BeforeCompletion(new CompletionContext(this, type));
        foreach (var interceptor in interceptors) interceptor.OnBeforeCompletion(this);
        if (Options.RemoveUnreachableTypes) RemoveUnreachable();
        if (Options.RemoveUnusedTypeSystemDirectives) RemoveUnusedDirectives();
        ThrowIfErrors();

        var completion = new TypeCompletion(this, descriptors, globalMiddlewares);
        completion.Complete(_types);
        ThrowIfErrors();
        var schema = new Schema(
            name, Services, Options, [.. _types.Select(t => t.Instance).OfType<INamedType>()], [.. _types.Select(t => t.Instance).OfType<DirectiveType>()],
            (ObjectType)QueryType.Instance, (ObjectType?)MutationType?.Instance, (ObjectType?)SubscriptionType?.Instance)
        {
            Description = DescriptionOfSchema,
            ContextData = ContextData,
            Converter = descriptors.Converter,
            InputParser = completion.InputParser,
            Directives = completion.Directives(SchemaDirectives)
        };
        foreach (var interceptor in interceptors) interceptor.OnAfterSchemaCreated(schema);
        if (Options.StrictValidation) _errors.AddRange(Validity.SchemaValidator.Validate(schema));
        ThrowIfErrors();
        return schema;
    }

    public override IType GetType(TypeReference reference) => reference switch
    {
        TypeReference.NonNull nonNull => new NonNullType(GetType(nonNull.Type)),
        TypeReference.List list => new ListType(GetType(list.Element)),
        _ => Find(reference)?.Instance as IType ?? throw new SchemaException(new SchemaError(Unknown(reference)))
    };

    /// <summary>The runtime type; null, with an error noted, where there is none.</summary>
    public IType? TryGetType(TypeReference? reference, string where, string typeName)
    {
        if (reference is null)
        {
            ReportError(new SchemaError($"{where} has no type: say it with Type<…>().", TypeName: typeName));
            return null;
        }

        if (Find(reference) is { Instance: IType }) return GetType(reference);
        ReportError(new SchemaError($"{where}: {Unknown(reference)}", TypeName: typeName));
        return null;
    }

    public DirectiveType? TryGetDirective(DirectiveDefinition applied) => FindDirective(applied)?.Instance as DirectiveType;

    private static string Unknown(TypeReference reference) => reference.Leaf switch
    {
        TypeReference.Named named => $"The schema has no type `{named.Name}`: add it, or correct the name.",
        TypeReference.Clr { Type: var type } when type == typeof(object) => "No type can be inferred from System.Object: say which it is, as with [GraphQLType<AnyType>].",
        TypeReference.Clr { Type: var type, Context: var context } =>
            $"No {(context == TypeContext.Input ? "input" : "output")} type can be inferred from {type}: say which it is with [GraphQLType<…>], or bind it with BindRuntimeType<{type.Name}, …>().",
        var other => $"There is no type {other}."
    };

    private void CompileResolvers()
    {
        var compiler = new ResolverCompiler(descriptors);
        foreach (var type in _types.OfType<ObjectTypeDefinition>())
        {
            var isRoot = type == QueryType || type == MutationType || type == SubscriptionType;
            foreach (var field in type.Fields) compiler.Compile(field, isRoot);
        }
    }

    private void ThrowIfErrors()
    {
        if (_errors.Count > 0) throw new SchemaException([.. _errors]);
    }
}
