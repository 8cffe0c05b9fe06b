using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>Puts the middlewares of a field around its resolver.</summary>
internal static class FieldPipeline
{
    public static void Build(ObjectField field, ObjectFieldDefinition definition, IReadOnlyList<FieldMiddleware> globalMiddlewares, SchemaBuildContext build, string typeName)
    {
        field.SubscribeResolver = definition.SubscribeResolver;
        field.MiddlewareDefinitions = Middlewares(definition, IsIntrospection(definition, typeName) ? [] : globalMiddlewares);
        var middlewares = field.MiddlewareDefinitions;
        if (definition is { PureResolver: { } pure, Resolver: null } && middlewares.Count == 0)
        {
            field.PureResolver = pure;
            return;
        }

        if (definition.Resolver is null && definition.PureResolver is null && middlewares.Count == 0)
        {
            if (definition.SubscribeResolver is null)
            {
                build.ReportError(new SchemaError($"The field `{typeName}.{field.Name}` has no resolver: add Resolve(…) or ResolveWith(…), or make it of a member.", TypeName: typeName));
            }
            else
            {
                field.PureResolver = context => context.GetScopedStateOrDefault<object>(ResolverContextExtensions.EventMessageKey);
            }

            return;
        }

        var pipeline = Innermost(definition);
        for (var i = middlewares.Count - 1; i >= 0; i--) pipeline = middlewares[i].Middleware(pipeline);
        field.Middleware = pipeline;
        field.Resolver = definition.Resolver;
    }

    /// <summary>Names that begin with two underscores are those of introspection (section 4.1).</summary>
    private static bool IsIntrospection(ObjectFieldDefinition definition, string typeName)
        => definition.IsIntrospectionField || typeName.StartsWith("__", StringComparison.Ordinal);

    private static List<FieldMiddlewareDefinition> Middlewares(ObjectFieldDefinition definition, IReadOnlyList<FieldMiddleware> globalMiddlewares)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. globalMiddlewares.Select(m => new FieldMiddlewareDefinition(m)), .. definition.Middlewares.Where(m => m.IsRepeatable || m.Key is null || keys.Add(m.Key))];
    }

    private static FieldDelegate Innermost(ObjectFieldDefinition definition)
    {
        if (definition.Resolver is { } resolver)
        {
            return context =>
            {
                // Something has answered already: a middleware, or a projection that has read the value along with the parent.
                if (context.IsResultModified) return default;
                var task = resolver(context);
                if (!task.IsCompletedSuccessfully) return Awaited(context, task);
                context.Result = SourceOf(task.Result);
                return default;
            };
        }

        if (definition.PureResolver is not { } pure) return _ => default;
        return context =>
        {
            // A projection may have read the value along with the parent.
            if (!context.IsResultModified) context.Result = SourceOf(pure(context));
            return default;
        };
    }

    private static async ValueTask Awaited(IMiddlewareContext context, ValueTask<object?> task) => context.Result = SourceOf(await task.ConfigureAwait(false));

    /// <summary>An executable is what it reads: middlewares go on with its query, and sequences are read when the value is completed.</summary>
    private static object? SourceOf(object? result)
        => result is not IExecutable executable ? result
            : executable.Source is System.Collections.IEnumerable query and not string ? query
            : executable.ToAsyncEnumerable();
}
