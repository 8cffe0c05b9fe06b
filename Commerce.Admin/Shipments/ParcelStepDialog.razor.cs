using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Shipments;

/// <summary>Takes a parcel's next step, after it has said what that means.</summary>
public sealed partial class ParcelStepDialog
{
    private readonly string key = Guid.NewGuid().ToString();
    private string carrier = "";
    private string tracking = "";

    [Parameter, EditorRequired]
    public required ParcelStep Step { get; set; }

    [Parameter, EditorRequired]
    public required OrderShipment Parcel { get; set; }

    /// <summary>Which of the order's parcels it is, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter]
    public IReadOnlyList<string> Carriers { get; set; } = [];

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    private string UploadAddress(string filename) => AdminLinks.LabelUploadPath + new QueryStringBuilder().Add("shipment", Parcel.Id).Add("filename", filename);

    private object Label() => new { input = new { shipmentId = Parcel.Id, idempotencyKey = key, carrier = Given(carrier) } };

    /// <summary>What is not given stays as it is, so nothing empty is sent.</summary>
    private object Update()
    {
        var input = new Dictionary<string, object?> { ["shipmentId"] = Parcel.Id, ["status"] = Step.Status };
        if (Given(carrier) is { } by)
            input["carrier"] = by;
        if (Given(tracking) is { } number)
            input["trackingNumber"] = number;
        return new { input };
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
