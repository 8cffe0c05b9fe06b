using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Changes what an order is of and where it goes; the shop works out what that means while one chooses.</summary>
public sealed partial class EditOrderDialog : IDisposable
{
    private const string NothingToChange = "NOTHING_TO_CHANGE";

    private readonly OrderEditDraft draft = new();
    private readonly string findId = "find-" + Guid.NewGuid().ToString("N")[..8];
    private CancellationTokenSource working = new();
    private CancellationTokenSource finding = new();
    private string key = Guid.NewGuid().ToString();
    private string reason = "";
    private string wanted = "";
    private string? shippingNow;
    private IReadOnlyList<ShippingChoice> options = [];
    private IReadOnlyList<Goods>? found;
    private OrderEditPreview? preview;
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
        : preview.CanBeMade ? null
        : preview.Problems.All(problem => problem.Code == NothingToChange) ? "Nothing is different yet."
        : "It cannot be changed like this.";

    private string Confirm => preview switch
    {
        { CanBeMade: true, PayBackCents: > 0, NeedsApproval: true } => $"Change the order, ask for approval of {Amount(preview.PayBackCents)}",
        { CanBeMade: true, PayBackCents: > 0 } => $"Change the order, pay back {Amount(preview.PayBackCents)}",
        { CanBeMade: true } when preview.Before.TotalCents != preview.After.TotalCents => $"Change the order to {Amount(preview.After.TotalCents)}",
        _ => "Change the order"
    };

    public void Dispose()
    {
        working.Cancel();
        working.Dispose();
        finding.Cancel();
        finding.Dispose();
    }

    /// <summary>What somebody else does to the order meanwhile changes what it would become.</summary>
    protected override async Task OnParametersSetAsync()
    {
        if (lookedAt == Order.Version)
            return;
        var isFirst = lookedAt is null;
        lookedAt = Order.Version;
        if (isFirst && await Client.ExecuteAsync(OrderEditChoicesData.Operation, new { id = Order.Id }) is GraphQLResult<OrderEditChoicesData>.Data { Value: var choices })
            (shippingNow, options) = (choices.Order?.ShippingOption?.Id, choices.ShippingOptions?.Nodes ?? []);
        await PreviewAsync();
    }

    private object Variables()
    {
        var input = draft.ToVariables(Order);
        input["idempotencyKey"] = key;
        input["reason"] = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        input["expectedVersion"] = Order.Version;
        return new { input };
    }

    private async Task PreviewAsync()
    {
        var mine = Restart(ref working);
        isWorkingOut = true;
        if (await AskAsync(OrderEditPreviewData.Operation, draft.ToVariables(Order), mine) is not { } result)
            return;
        isWorkingOut = false;
        failure = (result as GraphQLResult<OrderEditPreviewData>.Failed)?.Failure;
        if (result is GraphQLResult<OrderEditPreviewData>.Data { Value.OrderEditPreview: { } worked })
            preview = worked;
    }

    private async Task FindAsync(string? text)
    {
        wanted = text ?? "";
        var mine = Restart(ref finding);
        if (wanted.Trim().Length < 2)
        {
            found = null;
            return;
        }

        var asked = wanted.Trim();
        if (await AskAsync(FindGoodsData.Operation, new { where = FindGoodsData.Where(asked) }, mine) is GraphQLResult<FindGoodsData>.Data { Value: var answer })
            found = [.. (answer.Products?.Nodes ?? []).SelectMany(product => product.Goods(asked)).Take(8)];
    }

    /// <summary>The answer; null when something else was asked meanwhile.</summary>
    private async Task<GraphQLResult<TData>?> AskAsync<TData>(GraphQLOperation<TData> operation, object variables, CancellationToken mine)
    {
        try
        {
            var result = await Client.ExecuteAsync(operation, variables, mine);
            return mine.IsCancellationRequested ? null : result;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Drops what was asked before.</summary>
    private static CancellationToken Restart(ref CancellationTokenSource asking)
    {
        asking.Cancel();
        asking.Dispose();
        asking = new CancellationTokenSource();
        return asking.Token;
    }

    private Task SetAsync(OrderLine line, int pieces)
    {
        draft.Set(line, pieces);
        return PreviewAsync();
    }

    private Task SetAsync(AddedGoods added, int pieces)
    {
        added.Pieces = pieces;
        return PreviewAsync();
    }

    private Task RemoveAsync(AddedGoods added)
    {
        draft.Added.Remove(added);
        return PreviewAsync();
    }

    private Task AddFirstAsync() => found is [var first, ..] ? AddAsync(first) : Task.CompletedTask;

    private Task AddAsync(Goods goods)
    {
        (wanted, found) = ("", null);
        draft.Add(goods, Order);
        return PreviewAsync();
    }

    private Task ShipByAsync(string? option)
    {
        draft.ShippingOptionId = option == shippingNow ? null : option;
        return PreviewAsync();
    }

    private void OpenAddress() => draft.Address = draft.Address is null ? OrderAddress.Of(Order) : null;

    private Task MoveAsync(OrderAddress address)
    {
        draft.Address = address;
        return PreviewAsync();
    }

    private IEnumerable<(string Label, int Before, int After)> Sums(OrderEditPreview shown)
    {
        yield return ("Goods", shown.Before.SubtotalCents, shown.After.SubtotalCents);
        if (shown.Before.DiscountCents != 0 || shown.After.DiscountCents != 0)
            yield return ($"Discount {Order.CouponCode}", -shown.Before.DiscountCents, -shown.After.DiscountCents);
        yield return ("Shipping", shown.Before.ShippingCostCents, shown.After.ShippingCostCents);
        yield return ("Tax", shown.Before.TaxCents, shown.After.TaxCents);
        yield return ("Total", shown.Before.TotalCents, shown.After.TotalCents);
    }

    private Task DoneAsync(EditOrderData data)
    {
        var done = data.EditOrder.Refund is { } refund ? $"The order is changed; a refund of {Amount(refund.AmountCents)} was made." : "The order is changed.";
        return OnDone.InvokeAsync(string.Join(" ", new[] { done }.Concat((data.EditOrder.Warnings ?? []).Select(warning => warning.Message))));
    }

    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private string Amount(long cents) => Money.Format(cents, Order.CurrencyCode);
}
