using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.People.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.People;

/// <summary>The invitations whose links work.</summary>
public sealed partial class InvitationsCard
{
    private DataView<InvitationsData>? view;
    private InvitationRow? withdrawn;

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    public async Task ReloadAsync()
    {
        if (view is null)
            return;
        await view.ReloadAsync();
        StateHasChanged();
    }

    private async Task FinishAsync(string what)
    {
        withdrawn = null;
        await ReloadAsync();
        await OnDone.InvokeAsync(what);
    }

    private Task<GraphQLResult<InvitationsData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(InvitationsData.Operation, null, cancellation);
}
