using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>A number of pieces, typed or counted up and down.</summary>
public sealed partial class PieceStepper
{
    [Parameter, EditorRequired]
    public int Pieces { get; set; }

    /// <summary>What it is pieces of, for who does not see the line.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter]
    public int Least { get; set; }

    [Parameter]
    public EventCallback<int> OnChange { get; set; }

    private Task TypeAsync(ChangeEventArgs change) => OnChange.InvokeAsync(
        int.TryParse(change.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? Math.Clamp(typed, Least, OrderEditDraft.MostPieces) : Pieces);
}
