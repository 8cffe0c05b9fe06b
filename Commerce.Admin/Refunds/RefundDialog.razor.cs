using System.Globalization;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Commerce.Admin.Refunds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Refunds;

/// <summary>Pays back lines, an amount or all that is left; the shop works out the sums while one chooses.</summary>
public sealed partial class RefundDialog : IDisposable
{
    private static readonly (RefundMode Mode, string Label)[] Modes =
        [(RefundMode.Lines, "Lines"), (RefundMode.Amount, "An amount"), (RefundMode.Everything, "All that is left")];

    private readonly RefundDraft draft = new();
    private CancellationTokenSource working = new();
    private string key = Guid.NewGuid().ToString();
    private string reason = "";
    private string note = "";
    private string? amount;
    private RefundPreview? preview;
    private GraphQLFailure? failure;
    private bool isWorkingOut;
    private int? lookedAt;

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private string? NotReady => preview is null || isWorkingOut ? "Working it out…"
        : !draft.IsSaid ? "Say what is to be paid back."
        : preview.CanBeCreated ? null : "It cannot be paid back like this.";

    private string Confirm => preview is not { CanBeCreated: true } || !draft.IsSaid ? "Pay back"
        : preview.NeedsApproval ? $"Ask for approval of {Amount(preview.AmountCents)}" : $"Pay back {Amount(preview.AmountCents)}";

    public void Dispose()
    {
        working.Cancel();
        working.Dispose();
    }

    /// <summary>What somebody else does to the order meanwhile changes what is left of it.</summary>
    protected override Task OnParametersSetAsync()
    {
        if (lookedAt == Order.Version)
            return Task.CompletedTask;
        lookedAt = Order.Version;
        return PreviewAsync();
    }

    private object Variables()
    {
        var input = draft.ToVariables();
        input["orderId"] = Order.Id;
        input["idempotencyKey"] = key;
        input["reason"] = Given(reason);
        input["adminNotes"] = Given(note);
        input["expectedVersion"] = Order.Version;
        return new { input };
    }

    private async Task PreviewAsync()
    {
        await working.CancelAsync();
        working.Dispose();
        working = new CancellationTokenSource();
        var mine = working.Token;
        isWorkingOut = true;
        var variables = draft.ToVariables();
        variables["orderId"] = Order.Id;
        GraphQLResult<RefundPreviewData> result;
        try
        {
            result = await Client.ExecuteAsync(RefundPreviewData.Operation, variables, mine);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // Something else was chosen meanwhile.
            return;
        }

        if (mine.IsCancellationRequested)
            return;
        isWorkingOut = false;
        failure = (result as GraphQLResult<RefundPreviewData>.Failed)?.Failure;
        if (result is GraphQLResult<RefundPreviewData>.Data { Value.RefundPreview: { } found })
            preview = found;
    }

    private Task ChooseAsync(RefundMode mode)
    {
        draft.Mode = mode;
        return PreviewAsync();
    }

    private Task CountAsync(string line, int most, string? typed)
    {
        draft.Pieces[line] = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var pieces) ? Math.Min(pieces, most) : 0;
        return PreviewAsync();
    }

    private Task AmountAsync(string? typed)
    {
        amount = typed;
        draft.AmountCents = Money.ToCents(typed, Order.CurrencyCode);
        return PreviewAsync();
    }

    private Task ShippingAsync(bool isIncluded)
    {
        draft.IncludeShipping = isIncluded;
        return PreviewAsync();
    }

    private Task ShelveAsync(string line, bool goesBack)
    {
        _ = goesBack ? draft.KeptOff.Remove(line) : draft.KeptOff.Add(line);
        return PreviewAsync();
    }

    private Task ShelveAllAsync(bool goBack)
    {
        draft.Restock = goBack;
        return PreviewAsync();
    }

    private Task DoneAsync(CreateRefundData data)
        => OnDone.InvokeAsync(data.CreateRefund.Tell($"A refund of {Amount(data.CreateRefund.Refund?.AmountCents ?? 0)} was made."));

    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private string Amount(int cents) => Money.Format(cents, Order.CurrencyCode);
}
