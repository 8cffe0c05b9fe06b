using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Commerce.Admin.Components.Layout;

public sealed partial class MainLayout
{
    private ErrorBoundary? boundary;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>With a base address in the document, a bare <c>#content</c> would leave the page.</summary>
    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    protected override void OnParametersSet() => boundary?.Recover();
}
