using Commerce.Admin.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>The door. Rendered without a circuit: only a response can set the cookie.</summary>
public sealed partial class SignIn
{
    private string? problem;

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
        if (Form is not { Email: { Length: > 0 } email, Password: { Length: > 0 } password })
            problem = "Enter your email and your password.";
        else
            problem = await Staff.SignInAsync(Http, email.Trim(), password);

        if (problem is null)
            Navigation.NavigateTo(AdminLinks.SafeReturnUrl(ReturnUrl));
    }
}

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
