using Commerce.Admin.Client;
using Commerce.Admin.Jobs.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Jobs;

/// <summary>One job: what it is to do, how far it got, why it failed, and what can be done about it.</summary>
public sealed partial class JobDialog
{
    [Parameter, EditorRequired]
    public required JobRow Row { get; set; }

    /// <summary>Why the shop did not do what was just asked.</summary>
    [Parameter]
    public string? Refusal { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private Task<GraphQLResult<JobData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(JobData.Operation, new { id = Row.Id }, cancellation);
}
