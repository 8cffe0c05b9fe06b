using Commerce.Admin.Components.Lists;

namespace Commerce.Tests.Admin;

/// <summary>Addresses of a list that between them set each of its filters, orders and views.</summary>
internal static class ListQueries
{
    public static IEnumerable<string> Of(ListSpec spec)
    {
        yield return "";
        yield return "?after=x&page=2";
        yield return "?before=x&page=3";
        foreach (var field in spec.SortFields)
        {
            yield return $"?sort={field}";
            yield return $"?sort=-{field}";
        }

        foreach (var value in spec.Filters.SelectMany(filter => Values(filter).Select(value => $"?{filter.Key}={value}")))
            yield return value;
        foreach (var view in spec.Views)
            yield return view.Query;
    }

    private static IEnumerable<string> Values(ListFilter filter) => filter switch
    {
        ChoiceFilter choice => [.. choice.Choices.Select(option => option.Value), string.Join(',', choice.Choices.Select(option => option.Value))],
        DateFilter => ["1d", "30d", "2026-01-01..2026-01-31", "2026-01-01..", "..2026-01-31"],
        NumberFilter => ["1..2.50", "1..", "..2"],
        _ => ["hat"]
    };
}
