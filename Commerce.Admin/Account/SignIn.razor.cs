using Commerce.Admin.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>The door. Rendered without a circuit: only a response can set the cookie.</summary>
public sealed partial class SignIn
{
    private string? problem;
    private string? challenge;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    public SignInForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = AdminLinks.ReturnUrlParameter)]
    public string? ReturnUrl { get; set; }

    [Inject]
    public required StaffSignIn Staff { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>Who is in already need not stand at the door.</summary>
    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Http.Request.Method) && await Http.AuthenticateAsync(AdminCookie.Scheme) is { Succeeded: true })
            Navigation.NavigateTo(AdminLinks.SafeReturnUrl(ReturnUrl));
    }

    private async Task EnterAsync()
    {
        SignInOutcome outcome;
        if (Form is { Challenge: { Length: > 0 } asked })
            outcome = Form.Code?.Trim() is { Length: > 0 } code ? await Staff.ConfirmAsync(Http, asked, code) : new("Enter the code.", asked);
        else if (Form is not { Email: { Length: > 0 } email, Password: { Length: > 0 } password })
            outcome = new("Enter your email and your password.");
        else
            outcome = await Staff.SignInAsync(Http, email.Trim(), password);

        (problem, challenge) = (outcome.Problem, outcome.Challenge);
        if (outcome.IsIn)
            Navigation.NavigateTo(AdminLinks.SafeReturnUrl(ReturnUrl));
    }
}

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? Challenge { get; set; }

    public string? Code { get; set; }
}
