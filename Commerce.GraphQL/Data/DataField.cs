using HotChocolate.Types;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data;

/// <summary>What the middlewares for data know about a field; kept with the field, so that a projection sees it of nested fields too.</summary>
internal sealed class DataField
{
    private const string Key = "HotChocolate.Data.Field";

    /// <summary>How the field is paged, null where it is not.</summary>
    public PageSettings? Paging { get; set; }

    /// <summary>The argument that filters, null where there is none.</summary>
    public string? FilterArgument { get; set; }

    /// <summary>The argument that orders, null where there is none.</summary>
    public string? SortArgument { get; set; }

    /// <summary>Whether the field shows one item of its list only.</summary>
    public bool IsSingle { get; set; }

    /// <summary>Whether projections read the field's property always (true) or never (false); null where that depends on the selection.</summary>
    public bool? IsProjected { get; set; }

    public static DataField Of(ObjectField field) => field.ContextData.TryGetValue(Key, out var data) ? (DataField)data! : None;

    public static DataField Of(ObjectFieldDefinition definition)
    {
        if (definition.ContextData.TryGetValue(Key, out var data)) return (DataField)data!;
        var created = new DataField();
        definition.ContextData[Key] = created;
        return created;
    }

    private static DataField None { get; } = new();
}
