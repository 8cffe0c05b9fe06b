using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>The third rendering of a result: there is no answer, why, and what helps.</summary>
public sealed partial class FailureNotice
{
    [Parameter, EditorRequired]
    public required GraphQLFailure Failure { get; set; }

    /// <summary>An earlier answer is still on the screen.</summary>
    [Parameter]
    public bool HasOldData { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string SignIn => AdminLinks.SignIn("/" + Navigation.ToBaseRelativePath(Navigation.Uri));
}
