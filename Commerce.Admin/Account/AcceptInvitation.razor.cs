using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>Where the link of an invitation leads: names and a password make the account, and who entered them is in. Rendered without a circuit, as the sign-in is.</summary>
public sealed partial class AcceptInvitation
{
    private Offer? offer;
    private string? problem;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "accept-invitation")]
    public InvitationForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = AdminLinks.TokenParameter)]
    public string? Token { get; set; }

    [Inject]
    public required GraphQLTransport Transport { get; set; }

    [Inject]
    public required StaffSignIn Staff { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string? Secret => Form?.Token ?? Token;

    protected override async Task OnInitializedAsync()
    {
        // The address carries a secret: it goes to nobody.
        Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (Secret is not { Length: > 0 } token) return;
        var found = await Transport.SendAsync(InvitationOfferData.Operation, new { token }, accessToken: null, files: [], Http.RequestAborted);
        offer = (found as GraphQLResult<InvitationOfferData>.Data)?.Value.InvitationOffer;
        problem = (found as GraphQLResult<InvitationOfferData>.Failed)?.Failure.Message;
    }

    private async Task AcceptAsync()
    {
        if (offer is null || Form is not { Token: { } token, FirstName: { } firstName, LastName: { } lastName, Password: { Length: > 0 } password })
            return;
        var result = await Transport.SendAsync(AcceptInvitationData.Operation, new { input = new { token, firstName, lastName, password } }, accessToken: null, files: [], CancellationToken.None);
        problem = result switch
        {
            GraphQLResult<AcceptInvitationData>.Refused refused => string.Join(" ", refused.Errors.Select(error => error.Message)),
            GraphQLResult<AcceptInvitationData>.Failed failed => failed.Failure.Message,
            _ => (await Staff.SignInAsync(Http, offer.Email, password)).Problem
        };
        if (problem is null)
            Navigation.NavigateTo(AdminLinks.TodayPath);
    }
}

public sealed class InvitationForm
{
    public string? Token { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Password { get; set; }
}
