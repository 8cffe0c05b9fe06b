using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Shipments;

/// <summary>The parcels of an order: the next step of each is a button, all others are behind it.</summary>
public sealed partial class OrderParcelsCard
{
    /// <summary>A parcel's usual way; the others are for what goes wrong, or was done elsewhere.</summary>
    private static readonly string[] Usual = ["CREATE_LABEL", "MARK_SHIPPED", "MARK_DELIVERED"];

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter]
    public EventCallback<ParcelChoice> OnStep { get; set; }

    private static ParcelStep? Next(OrderShipment parcel)
        => ParcelStep.All.Where(step => Usual.Contains(step.Action)).FirstOrDefault(step => parcel.Verdict(step.Action) is { Enabled: true } && !(step.Action == "CREATE_LABEL" && parcel.Label is not null));

    /// <summary>What can be done as well; nothing for a parcel that is at its end.</summary>
    private static List<(ParcelStep Step, string? Why)> Others(OrderShipment parcel)
        => parcel.Actions.Any(verdict => verdict.Enabled)
            ? [.. ParcelStep.All.Where(step => step != Next(parcel) && parcel.Verdict(step.Action) is { Enabled: true }).Select(step => (step, (string?)null))]
            : [];
}

public sealed record ParcelChoice(ParcelStep Step, string ParcelId);
