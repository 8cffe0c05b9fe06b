using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components;

/// <summary>The bare address leads to the first thing there is to work with.</summary>
[Route(AdminLinks.Root)]
public sealed class Home(NavigationManager navigation) : ComponentBase
{
    protected override void OnInitialized() => navigation.NavigateTo(AdminLinks.TodayPath, replace: true);
}
