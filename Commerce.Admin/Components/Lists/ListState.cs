using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace Commerce.Admin.Components.Lists;

/// <summary>What a list shows and how, as its address says it; what the list does not know is left out.</summary>
public sealed class ListState
{
    private readonly SortedDictionary<string, string> values;

    private ListState(ListSpec spec, SortedDictionary<string, string> values, string? sort, PageQuery page, ListLook look)
    {
        this.values = values;
        Spec = spec;
        Sort = sort;
        Page = page;
        Look = look;
    }

    public ListSpec Spec { get; }

    /// <summary>Null for the list's own order.</summary>
    public string? Sort { get; }

    public PageQuery Page { get; }

    public ListLook Look { get; }

    public bool IsFiltered => values.Count > 0;

    /// <summary>The filters that are set, in the list's order, with their values.</summary>
    public IEnumerable<(ListFilter Filter, string Value)> Active => Spec.Filters.Where(filter => values.ContainsKey(filter.Key)).Select(filter => (filter, values[filter.Key]));

    /// <summary>What decides about the rows: another key is another load.</summary>
    public string Key => Query(withPage: true, withLook: false);

    /// <summary>What a view is about: everything but the place in the list.</summary>
    public string ViewQuery => Query(withPage: false, withLook: true);

    public string Address => Spec.Path + Query(withPage: true, withLook: true);

    private string SortField => (Sort ?? Spec.DefaultSort).TrimStart('-');

    private bool IsDescending => (Sort ?? Spec.DefaultSort).StartsWith('-');

    public string? this[string key] => values.GetValueOrDefault(key);

    public static ListState Of(ListSpec spec, string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var given = QueryHelpers.ParseQuery(question < 0 ? "" : address[question..].Split('#')[0]);
        string? Given(string name) => given.TryGetValue(name, out var found) && found.ToString() is { Length: > 0 } text ? text : null;

        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var filter in spec.Filters)
        {
            if (Given(filter.Key) is { } value && filter.Known(value) is { } known)
                values[filter.Key] = known;
        }

        var sort = Given("sort");
        return new ListState(
            spec, values,
            sort == spec.DefaultSort || !spec.SortFields.Contains(sort?.TrimStart('-')) ? null : sort,
            PageQuery.Of(Given("page"), Given("after"), Given("before"), Given("last"), Given("size")),
            ListLook.Of(Given("cols"), Given("rows")));
    }

    /// <summary>With a filter set, or taken away by null; from the first page.</summary>
    public ListState With(string key, string? value)
    {
        var changed = new SortedDictionary<string, string>(values, StringComparer.Ordinal);
        changed.Remove(key);
        if (value is not null && Spec.Filters.FirstOrDefault(filter => filter.Key == key)?.Known(value) is { } known)
            changed[key] = known;
        return new ListState(Spec, changed, Sort, Page.First(), Look);
    }

    /// <summary>Without filters, in the order and look it has.</summary>
    public ListState Cleared() => new(Spec, new SortedDictionary<string, string>(StringComparer.Ordinal), Sort, Page.First(), Look);

    public ListState At(PageQuery page) => new(Spec, values, Sort, page, Look);

    public ListState Looking(ListLook look) => new(Spec, values, Sort, Page, look);

    /// <summary>1 ascending, −1 descending, 0 when the list is not sorted by it.</summary>
    public int DirectionOf(string field) => field != SortField ? 0 : IsDescending ? -1 : 1;

    /// <summary>Sorted by a field, or the other way round when it already is; from the first page.</summary>
    public ListState SortedBy(string field)
    {
        var descending = DirectionOf(field) switch { 1 => true, -1 => false, _ => Spec.DescendingFirst.Contains(field) };
        var sort = descending ? "-" + field : field;
        return new ListState(Spec, values, sort == Spec.DefaultSort ? null : sort, Page.First(), Look);
    }

    /// <summary>The variables of the list's operation: <c>where</c>, <c>order</c> and the place.</summary>
    public Dictionary<string, object?> ToVariables(ListClock clock)
    {
        var all = Active.Where(active => active.Filter is not VariableFilter).Select(active => active.Filter.ToCondition(active.Value, clock)).ToList();
        if (Spec.Always is { } always && !(Spec.AlwaysUnless is { } unless && this[unless.Key] == unless.Value))
            all.Insert(0, always);
        var variables = new Dictionary<string, object?>
        {
            ["where"] = all.Count == 0 ? null : new { and = all },
            ["order"] = new[] { new Dictionary<string, object> { [SortField] = IsDescending ? "DESC" : "ASC" } }
        };
        foreach (var (filter, value) in Active)
        {
            if (filter is VariableFilter { Variable: var name })
                variables[name] = value;
        }

        Page.AddTo(variables);
        return variables;
    }

    private string Query(bool withPage, bool withLook)
    {
        var query = new QueryStringBuilder();
        foreach (var filter in Spec.Filters)
            query.Add(filter.Key, this[filter.Key]);
        query.Add("sort", Sort);
        if (withLook)
            Look.AddTo(query);
        if (withPage)
            Page.AddTo(query);
        return query.ToString();
    }
}
