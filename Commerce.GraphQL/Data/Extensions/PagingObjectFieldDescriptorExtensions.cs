using HotChocolate.Data;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>Chooses what pages a field; there is one way, so the choice makes no difference.</summary>
public delegate object? GetCursorPagingProvider(IServiceProvider services, Type source, string? providerName);

/// <summary>Makes list fields connections.</summary>
public static class PagingObjectFieldDescriptorExtensions
{
    /// <summary>Shows the list page by page, as a connection of the schema type <typeparamref name="TNodeType"/>.</summary>
    public static IObjectFieldDescriptor UsePaging<TNodeType>(
        this IObjectFieldDescriptor descriptor,
        Type? entityType = null,
        GetCursorPagingProvider? resolvePagingProvider = null,
        string? connectionName = null,
        PagingOptions? options = null)
        where TNodeType : class, IOutputType
        => descriptor.UsePaging(typeof(TNodeType), entityType, resolvePagingProvider, connectionName, options);

    /// <summary>Shows the list page by page, as a connection.</summary>
    /// <param name="nodeType">The type of the nodes; inferred from what the resolver returns where it is not given.</param>
    /// <param name="entityType">The .NET type of the items; it is known from the list itself.</param>
    /// <param name="connectionName">What stands before <c>Connection</c> and <c>Edge</c> in the names of the types.</param>
    /// <param name="options">What differs from the options of the schema.</param>
    public static IObjectFieldDescriptor UsePaging(
        this IObjectFieldDescriptor descriptor,
        Type? nodeType = null,
        Type? entityType = null,
        GetCursorPagingProvider? resolvePagingProvider = null,
        string? connectionName = null,
        PagingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var definition = descriptor.Definition();
        var context = descriptor.Context();
        var settings = PageSettings.From(options ?? new PagingOptions(), SchemaPagingOptions.Of(context.ContextData));
        DataField.Of(definition).Paging = settings;
        definition.Middlewares.Add(new FieldMiddlewareDefinition(PagingMiddleware.Create(settings), IsRepeatable: false, "paging"));

        descriptor.AddedArgument(CursorPagingArgumentNames.First, a => a.Type<IntType>().Description("Returns the first _n_ elements from the list."));
        descriptor.AddedArgument(CursorPagingArgumentNames.After, a => a.Type<StringType>().Description("Returns the elements in the list that come after the specified cursor."));
        if (settings.AllowBackwardPagination)
        {
            descriptor.AddedArgument(CursorPagingArgumentNames.Last, a => a.Type<IntType>().Description("Returns the last _n_ elements from the list."));
            descriptor.AddedArgument(CursorPagingArgumentNames.Before, a => a.Type<StringType>().Description("Returns the elements in the list that come before the specified cursor."));
        }

        definition.OnBeforeNaming.Add((completion, field) =>
        {
            var node = nodeType is not null ? context.Inference.FromType(nodeType, TypeContext.Output) : NodeOf(field, context);
            field.Type = ConnectionTypes.Reference(completion.Schema, ConnectionName(completion.Schema, field, node, connectionName, settings), node, settings);
        });
        return descriptor;
    }

    private static TypeReference NodeOf(ObjectFieldDefinition field, DescriptorContext context)
    {
        if (!FieldItems.AreInConnection(field) && field.Type?.ElementOrNull is { } element) return element;
        return FieldItems.TypeOf(field) is { } itemType
            ? context.Inference.FromType(itemType, TypeContext.Output).AsNonNull()
            : throw new SchemaException(new SchemaError($"The field `{field.Name}` cannot be paged: say the type of its nodes, UsePaging<ObjectType<T>>()."));
    }

    private static string ConnectionName(SchemaBuildContext schema, ObjectFieldDefinition field, TypeReference node, string? given, PageSettings settings)
    {
        if (given is not null) return given;
        if (settings.InferConnectionNameFromField) return char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
        return schema.Find(node)?.Name ?? schema.GetType(node.Leaf).NamedType().Name;
    }
}
