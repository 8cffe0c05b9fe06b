using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Pagination;

/// <summary>Makes the types of connections, edges and page infos. Fields that ask for the same name share a connection.</summary>
internal static class ConnectionTypes
{
    private static readonly TypeReference s_string = new TypeReference.Clr(typeof(StringType), TypeContext.Output);
    private static readonly TypeReference s_boolean = new TypeReference.Clr(typeof(BooleanType), TypeContext.Output);
    private static readonly TypeReference s_int = new TypeReference.Clr(typeof(IntType), TypeContext.Output);

    private static TypeReference PageInfo { get; } = new TypeReference.Made("HotChocolate.Types.Pagination.PageInfo", _ => CreatePageInfo());

    /// <param name="name">What stands before <c>Connection</c> and <c>Edge</c>.</param>
    public static TypeReference Reference(SchemaBuildContext schema, string name, TypeReference node, PageSettings settings)
        => new TypeReference.Made($"{name}Connection", _ => CreateConnection(name, node, settings));

    private static ObjectTypeDefinition CreateConnection(string name, TypeReference node, PageSettings settings)
    {
        var edge = new TypeReference.Made($"{name}Edge", _ => CreateEdge(name, node));
        var type = new ObjectTypeDefinition { Name = name + "Connection", Description = "A connection to a list of items.", RuntimeType = typeof(Connection) };
        Add(type, ConnectionFields.PageInfo, "Information to aid in pagination.", PageInfo.AsNonNull(), c => c.Parent<Connection>().Info);
        Add(type, ConnectionFields.Edges, "A list of edges.", edge.AsNonNull().AsList(), c => c.Parent<Connection>().Edges);
        if (settings.IncludeNodesField) Add(type, ConnectionFields.Nodes, "A flattened list of the nodes.", node.AsList(), c => NodesOf(c.Parent<Connection>()));
        if (settings.IncludeTotalCount) Add(type, ConnectionFields.TotalCount, "Identifies the total count of items in the connection.", s_int.AsNonNull(), c => c.Parent<Connection>().TotalCount);
        return type;
    }

    private static ObjectTypeDefinition CreateEdge(string name, TypeReference node)
    {
        var type = new ObjectTypeDefinition { Name = name + "Edge", Description = "An edge in a connection." };
        Add(type, ConnectionFields.Cursor, "A cursor for use in pagination.", s_string.AsNonNull(), c => c.Parent<IEdge>().Cursor);
        Add(type, ConnectionFields.Node, "The item at the end of the edge.", node, c => c.Parent<IEdge>().Node);
        return type;
    }

    private static ObjectTypeDefinition CreatePageInfo()
    {
        var type = new ObjectTypeDefinition { Name = "PageInfo", Description = "Information about pagination in a connection." };
        Add(type, "hasNextPage", "Indicates whether more edges exist following the set defined by the clients arguments.", s_boolean.AsNonNull(), c => c.Parent<ConnectionPageInfo>().HasNextPage);
        Add(type, "hasPreviousPage", "Indicates whether more edges exist prior the set defined by the clients arguments.", s_boolean.AsNonNull(), c => c.Parent<ConnectionPageInfo>().HasPreviousPage);
        Add(type, "startCursor", "When paginating backwards, the cursor to continue.", s_string, c => c.Parent<ConnectionPageInfo>().StartCursor);
        Add(type, "endCursor", "When paginating forwards, the cursor to continue.", s_string, c => c.Parent<ConnectionPageInfo>().EndCursor);
        return type;
    }

    private static void Add(ObjectTypeDefinition type, string name, string description, TypeReference fieldType, PureFieldDelegate resolver)
        => type.Fields.Add(new ObjectFieldDefinition { Name = name, Description = description, Type = fieldType, PureResolver = resolver });

    private static object?[] NodesOf(Connection connection)
    {
        var nodes = new object?[connection.Edges.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = connection.Edges[i].Node;
        return nodes;
    }
}
