using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Authentication;

namespace Commerce.Admin.Security;

/// <summary>Lets staff in and out: the API decides who somebody is, this decides who may enter.</summary>
public sealed class StaffSignIn(GraphQLTransport transport, AdminSessions sessions, TimeProvider time)
{
    private const string StaffOnly = "This place is for the shop's staff. Your account is a customer's, so it cannot enter here.";

    /// <returns>Null when the person is in; else why not, in their words.</returns>
    public async Task<string?> SignInAsync(HttpContext context, string email, string password)
    {
        var variables = new { input = new { email, password } };
        var result = await transport.SendAsync(SignInData.Operation, variables, accessToken: null, files: [], context.RequestAborted);
        return result switch
        {
            GraphQLResult<SignInData>.Data { Value.SignIn.AuthTokens: { } tokens } => await EnterAsync(context, tokens),
            GraphQLResult<SignInData>.Refused refused => Words(refused.Errors[0]),
            GraphQLResult<SignInData>.Failed failed => failed.Failure.Message,
            _ => "The shop gave no answer to the sign-in. Try again."
        };
    }

    public async Task SignOutAsync(HttpContext context)
    {
        var session = await context.AuthenticateAsync(AdminCookie.Scheme) is { Succeeded: true, Principal: var principal }
            && principal.FindFirst(AdminCookie.SessionClaim) is { } claim ? sessions.Find(claim.Value) : null;
        await context.SignOutAsync(AdminCookie.Scheme);
        if (session is null)
            return;
        session.End();
        await RevokeAsync(session.Tokens.AccessToken);
    }

    private async Task<string?> EnterAsync(HttpContext context, AuthTokens tokens)
    {
        if (tokens.User is not { } person || !StaffRoles.Contains(person.Role))
        {
            await RevokeAsync(tokens.AccessToken);
            return StaffOnly;
        }

        var session = sessions.GetOrAdd(Guid.NewGuid().ToString("N"), SessionTokens.Of(tokens));
        var properties = new AuthenticationProperties { IsPersistent = true };
        session.Tokens.StoreIn(properties);
        await context.SignInAsync(AdminCookie.Scheme, AdminCookie.Principal(session.Id, person), properties);
        return null;
    }

    private string Words(UserError refusal)
    {
        if (refusal.Until is not { } until || (int)Math.Ceiling((until - time.GetUtcNow()).TotalMinutes) is not (> 0 and var minutes))
            return refusal.Message;
        return $"There were too many failed attempts. Try again in {(minutes == 1 ? "a minute" : $"{minutes} minutes")}.";
    }

    /// <summary>Whatever the API answers, the admin has forgotten the tokens: an unanswered call leaves them to expire.</summary>
    private Task RevokeAsync(string accessToken) => transport.SendAsync(
        SignOutData.Operation, variables: null, accessToken, files: [], CancellationToken.None);
}
