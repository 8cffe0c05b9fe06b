using System.Security.Claims;
using Commerce.Admin.People.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.People;

/// <summary>A member of the staff, and what an administrator can do about them.</summary>
public sealed partial class PersonDialog
{
    private Step asking;
    private string role = "";

    private enum Step
    {
        None,
        Role,
        Factor,
        SignOut,
        Deactivate,
        Reactivate
    }

    [Parameter, EditorRequired]
    public required PersonRow Person { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => role = Person.Role;

    private bool IsMine(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) == Person.Id;

    private object Whose() => new { input = new { userId = Person.Id } };
}
