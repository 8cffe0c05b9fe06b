using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Rows per page, where one is, and the ways on; each is a link, so a page can be opened in a new tab.</summary>
public sealed partial class Pager
{
    [Parameter, EditorRequired]
    public required PageQuery Page { get; set; }

    [Parameter, EditorRequired]
    public required PageInfo Info { get; set; }

    [Parameter, EditorRequired]
    public required int Total { get; set; }

    /// <summary>Rows on this page.</summary>
    [Parameter, EditorRequired]
    public required int Count { get; set; }

    [Parameter, EditorRequired]
    public required Func<PageQuery, string> Link { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);

    /// <summary>The address may say any number; there are only so many pages.</summary>
    private int Number => Page.Last ? Pages : Math.Min(Page.Number, Pages);

    private string Range
    {
        get
        {
            var first = Page.Last ? Total - Count + 1 : Math.Min((Number - 1) * Page.Size, Total - Count) + 1;
            return Total == 0 ? "None" : string.Create(CultureInfo.CurrentCulture, $"{first:N0}–{first + Count - 1:N0} of {Total:N0}");
        }
    }

    private void ChangeSize(ChangeEventArgs change)
    {
        if (int.TryParse(change.Value?.ToString(), CultureInfo.InvariantCulture, out var size))
            Navigation.NavigateTo(Link(new PageQuery(Size: size)));
    }
}
