using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record CategoriesData(CategoryConnection Categories)
{
    public static readonly GraphQLOperation<CategoriesData> Operation
        = GraphQLOperation<CategoriesData>.Load("Catalog/Operations/Categories.graphql");
}

public sealed record CategoryConnection(IReadOnlyList<CategoryNode> Nodes, NextPage PageInfo);

public sealed record NextPage(bool HasNextPage, string? EndCursor);

public sealed record CategoryNode(string Id, string Name, string Slug, string? Description, bool IsActive, int ProductCount, CategoryParent? Parent);

public sealed record CategoryParent(string Id);
