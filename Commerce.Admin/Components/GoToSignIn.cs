using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components;

/// <summary>Sends the browser to the sign-in, and back here afterwards.</summary>
public sealed class GoToSignIn(NavigationManager navigation) : ComponentBase
{
    protected override void OnInitialized()
        => navigation.NavigateTo(AdminLinks.SignIn("/" + navigation.ToBaseRelativePath(navigation.Uri)), forceLoad: true);
}
