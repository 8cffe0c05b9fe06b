namespace HotChocolate.Types.Pagination;

/// <summary>The names of the fields of connections and edges.</summary>
internal static class ConnectionFields
{
    public const string PageInfo = "pageInfo";
    public const string Edges = "edges";
    public const string Nodes = "nodes";
    public const string TotalCount = "totalCount";
    public const string Node = "node";
    public const string Cursor = "cursor";
}
