using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Text that the shop gives as sanitised HTML, as a shopper reads it.</summary>
public sealed partial class Prose
{
    private MarkupString text;
    private bool isPlain;

    [Parameter, EditorRequired]
    public required string Html { get; set; }

    /// <summary>Lines of plain text end where they end; between the elements of HTML they mean nothing.</summary>
    protected override void OnParametersSet() => (text, isPlain) = (new MarkupString(ProseMarkup.Of(Html)), !ProseMarkup.HasElements(Html));
}
