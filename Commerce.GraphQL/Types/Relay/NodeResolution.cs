using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>Runs what finds nodes as if its field had been asked with the key as argument.</summary>
internal static class NodeResolution
{
    /// <summary>A method of a class: its first argument is the key, the others are services and the like.</summary>
    public static NodeInfo FromMethod(MethodInfo method, Type source, SchemaBuildContext context)
    {
        var descriptors = (DescriptorContext)context.Descriptors;
        var key = method.GetParameters().FirstOrDefault(descriptors.ParameterBindings.IsArgument) ?? throw new SchemaException(new SchemaError(
            $"The node resolver `{source.Name}.{method.Name}` takes no key: its first argument must be the key of the node."));
        var name = descriptors.Naming.GetArgumentName(key);
        var resolver = new ResolverCompiler(descriptors).Compile(method, source);
        return new NodeInfo((c, id) => WithArgument(c, name, id, async inner => await resolver(inner).ConfigureAwait(false)));
    }

    /// <summary>A field of the query type, its middlewares included.</summary>
    public static NodeInfo FromQueryField(string queryTypeName, string fieldName, string argumentName) => new((context, id) =>
        WithArgument(context, argumentName, id, async inner =>
        {
            var field = inner.Schema.GetType<ObjectType>(queryTypeName).Fields[fieldName];
            if (field.PureResolver is { } pure)
                return pure(inner);
            await field.Middleware!(inner).ConfigureAwait(false);
            return inner.Result;
        }));

    private static async ValueTask<object?> WithArgument(IMiddlewareContext context, string name, object id, Func<IMiddlewareContext, ValueTask<object?>> resolve)
    {
        var known = context.Selection.Field.Arguments[0];
        var before = context.ReplaceArguments(new Dictionary<string, ArgumentValue>(StringComparer.Ordinal)
        {
            [name] = new(known, ValueKind.String, isFullyCoerced: true, isDefaultValue: false, id, new StringValueNode(id.ToString() ?? ""))
        });
        try
        {
            return await resolve(context).ConfigureAwait(false);
        }
        finally
        {
            context.ReplaceArguments(before);
        }
    }
}
