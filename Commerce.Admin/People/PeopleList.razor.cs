using Commerce.Admin.Components.Lists;
using Commerce.Admin.People.Operations;

namespace Commerce.Admin.People;

/// <summary>The staff: who they are, what they may do, and who is invited.</summary>
public sealed partial class PeopleList
{
    private ListPage<PeopleData, PersonRow>? list;
    private InvitationsCard? invitations;
    private bool isInviting;
    private PersonRow? edited;
    private string? done;

    private void Tell(string what)
    {
        done = what;
        StateHasChanged();
    }

    private Task InvitedAsync(string what)
    {
        (isInviting, done) = (false, what);
        return invitations?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task FinishAsync(string what)
    {
        (edited, done) = (null, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
