using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>The controls of one filter, by its kind.</summary>
public sealed partial class FilterEditor
{
    [Parameter, EditorRequired]
    public required ListFilter Filter { get; set; }

    [Parameter]
    public string? Value { get; set; }

    /// <summary>Gets the filter's new value, or null to take it away.</summary>
    [Parameter]
    public EventCallback<string?> OnChange { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private DateOnly Today => new ListClock(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone).Today;
}
