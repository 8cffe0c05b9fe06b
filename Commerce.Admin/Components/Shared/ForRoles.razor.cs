using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>A page, for those whose role has it; others read why they do not see it. The API refuses them in any case.</summary>
public sealed partial class ForRoles
{
    /// <summary>The page's title, in the plural.</summary>
    [Parameter, EditorRequired]
    public required string What { get; set; }

    /// <summary>Separated by commas; see <see cref="Security.StaffRoles"/>.</summary>
    [Parameter, EditorRequired]
    public required string Roles { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private string Names => string.Join(", ", Roles.Split(',').Select(Words.Role));
}
