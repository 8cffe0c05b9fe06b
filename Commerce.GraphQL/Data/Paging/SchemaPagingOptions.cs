namespace HotChocolate.Types.Pagination;

/// <summary>The paging options of a schema, kept while it is made.</summary>
internal static class SchemaPagingOptions
{
    private const string Key = "HotChocolate.Types.Pagination.Options";

    private const string KeySets = "HotChocolate.Types.Pagination.KeySets";

    public static void UseKeySets(IDictionary<string, object?> contextData) => contextData[KeySets] = null;

    /// <summary>Whether lists are paged by the keys of their order.</summary>
    public static bool UsesKeySets(ISchema schema) => schema.ContextData.ContainsKey(KeySets);

    public static PagingOptions Of(IDictionary<string, object?> contextData)
    {
        if (contextData.TryGetValue(Key, out var options)) return (PagingOptions)options!;
        var created = new PagingOptions();
        contextData[Key] = created;
        return created;
    }
}
