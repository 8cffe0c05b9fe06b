using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Layout;

public sealed partial class ConnectionNotice
{
    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string Here => Navigation.Uri;
}
