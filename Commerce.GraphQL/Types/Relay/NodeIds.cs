using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Relay;

/// <summary>Turns fields and arguments into global ids.</summary>
internal static class NodeIds
{
    private const string Key = "HotChocolate.Types.Relay.NodeId";

    private static readonly TypeReference Id = new TypeReference.Named("ID");

    /// <summary>The type becomes <c>ID</c>, wrapped as before; keys are written as ids where the schema has global ids.</summary>
    public static void Apply(ObjectFieldDefinition field, string? typeName, IDescriptorContext context)
    {
        Rewrite(field);
        field.OnBeforeNaming.Add((_, definition) => Rewrite(definition));
        if (NodeRegistry.Find(context) is not { } registry)
            return;

        field.OnBeforeCompletion.Add((completion, definition) =>
        {
            var name = typeName ?? completion.Type.Name;
            registry.AddKey(name, KeyType(definition.ResultType ?? ReturnType(definition)));
            definition.ContextData[Key] = new NodeIdField(name, registry);
            Convert(definition, value => Format(registry, name, value));
        });
    }

    /// <summary>How the field writes global ids; null where it writes none.</summary>
    public static NodeIdField? Find(ObjectField field) => field.ContextData.TryGetValue(Key, out var id) ? (NodeIdField?)id : null;

    /// <summary>The type becomes <c>ID</c>; the fields of the objects that implement the interface write the ids.</summary>
    public static void Apply(OutputFieldDefinition field) => Rewrite(field);

    /// <summary>The type becomes <c>ID</c>; ids are read as keys where the schema has global ids.</summary>
    public static void Apply(ArgumentDefinition argument, string? typeName, IDescriptorContext context)
    {
        var type = argument.RuntimeType ?? argument.Parameter?.ParameterType ?? typeof(string);
        argument.Type = (argument.Type ?? Id).WithLeaf(Id);
        if (NodeRegistry.Find(context) is not { } registry)
            return;

        var keyType = KeyType(type);
        if (typeName is not null)
            registry.AddKey(typeName, keyType);
        argument.Formatters.Add(new NodeIdFormatter(registry, typeName, keyType));
    }

    /// <summary>The type of a key, out of tasks, options, lists and nullables.</summary>
    public static Type KeyType(Type type)
    {
        while (true)
        {
            if ((Nullable.GetUnderlyingType(type) ?? TypeInference.Unwrapped(type) ?? TypeInference.ElementType(type)) is not { } inner)
                return type;
            type = inner;
        }
    }

    private static void Rewrite(OutputFieldDefinition field) => field.Type = (field.Type ?? Id).WithLeaf(Id);

    private static Type ReturnType(ObjectFieldDefinition definition) => (definition.ResolverMember ?? definition.Member) switch
    {
        System.Reflection.PropertyInfo property => property.PropertyType,
        System.Reflection.MethodInfo method => method.ReturnType,
        _ => typeof(string)
    };

    /// <summary>Converts what the field gives, at the least cost: a field that has its value at once stays one.</summary>
    private static void Convert(ObjectFieldDefinition definition, Func<object?, object?> convert)
    {
        if (definition.Middlewares.Count > 0)
        {
            definition.Middlewares.Insert(0, new FieldMiddlewareDefinition(next => async context =>
            {
                await next(context).ConfigureAwait(false);
                context.Result = convert(context.Result);
            }));
        }
        else if (definition.Resolver is { } resolver)
            definition.Resolver = async context => convert(await resolver(context).ConfigureAwait(false));
        else if (definition.PureResolver is { } pure)
            definition.PureResolver = context => convert(pure(context));
    }

    private static object? Format(NodeRegistry registry, string typeName, object? value) => value switch
    {
        null => null,
        string text => registry.Serializer.Format(typeName, text),
        System.Collections.IEnumerable items => items.Cast<object?>().Select(item => item is null ? null : registry.Serializer.Format(typeName, item)).ToList(),
        _ => registry.Serializer.Format(typeName, value)
    };
}

/// <summary>How a field writes global ids.</summary>
/// <param name="TypeName">The type that the ids name.</param>
/// <param name="Registry">What writes them.</param>
internal sealed record NodeIdField(string TypeName, NodeRegistry Registry);
