namespace HotChocolate.Types.Pagination;

/// <summary>The paging options of a schema, kept while it is made.</summary>
internal static class SchemaPagingOptions
{
    private const string Key = "HotChocolate.Types.Pagination.Options";

    public static PagingOptions Of(IDictionary<string, object?> contextData)
    {
        if (contextData.TryGetValue(Key, out var options)) return (PagingOptions)options!;
        var created = new PagingOptions();
        contextData[Key] = created;
        return created;
    }
}
