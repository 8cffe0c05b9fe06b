using Commerce.Admin.Client;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Steps, notes, and who changed what about the order, its parcels, returns and money, in one line of time; the latest first.</summary>
public sealed partial class OrderTimelineCard
{
    private IReadOnlyList<TimelineEntry> entries = [];
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private string text = "";
    private bool isBusy;

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    /// <summary>Told when a note was added.</summary>
    [Parameter]
    public EventCallback OnNoted { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private bool IsEmpty => string.IsNullOrWhiteSpace(text);

    protected override void OnParametersSet() => entries = TimelineEntry.Of(Order);

    private async Task AddAsync()
    {
        if (isBusy || IsEmpty)
            return;
        (isBusy, refusals, failure) = (true, [], null);
        var result = await Client.ExecuteAsync(AddOrderNoteData.Operation, new { input = new { orderId = Order.Id, text = text.Trim() } });
        isBusy = false;
        failure = (result as GraphQLResult<AddOrderNoteData>.Failed)?.Failure;
        refusals = (result as GraphQLResult<AddOrderNoteData>.Refused)?.Errors ?? [];
        if (result is not GraphQLResult<AddOrderNoteData>.Data)
            return;
        text = "";
        await OnNoted.InvokeAsync();
    }
}
