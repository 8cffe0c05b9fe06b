using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Authentication;

namespace Commerce.Admin.Security;

/// <summary>Lets staff in and out: the API decides who somebody is, this decides who may enter.</summary>
public sealed class StaffSignIn(GraphQLTransport transport, AdminSessions sessions, TimeProvider time)
{
    private const string StaffOnly = "This place is for the shop's staff. Your account is a customer's, so it cannot enter here.";
    private const string TookTooLong = "That took too long. Enter your password again.";

    /// <summary>The first step: the password.</summary>
    public Task<SignInOutcome> SignInAsync(HttpContext context, string email, string password)
        => SendAsync(context, SignInData.Operation, new { input = new { email, password } }, data => data.SignIn);

    /// <summary>The second step, for accounts that ask for a code.</summary>
    public async Task<SignInOutcome> ConfirmAsync(HttpContext context, string challenge, string code)
    {
        var outcome = await SendAsync(context, ConfirmSignInData.Operation, new { input = new { challenge, code } }, data => data.ConfirmSignIn);
        return outcome is { Problem: not null and not TookTooLong } ? outcome with { Challenge = challenge } : outcome;
    }

    private async Task<SignInOutcome> SendAsync<T>(HttpContext context, GraphQLOperation<T> operation, object variables, Func<T, AuthPayload> payload)
    {
        var result = await transport.SendAsync(operation, variables, accessToken: null, files: [], context.RequestAborted, SentFor.Browser(context));
        return result switch
        {
            GraphQLResult<T>.Data { Value: var data } when payload(data).AuthTokens is { } tokens => await EnterAsync(context, tokens),
            GraphQLResult<T>.Refused { Errors: [{ Code: "TWO_FACTOR_REQUIRED", Challenge: { } challenge }, ..] } => new(Challenge: challenge),
            GraphQLResult<T>.Refused { Errors: [{ Code: "INVALID_TOKEN" }, ..] } => new(TookTooLong),
            GraphQLResult<T>.Refused refused => new(Words(refused.Errors[0])),
            GraphQLResult<T>.Failed failed => new(failed.Failure.Message),
            _ => new("The shop gave no answer to the sign-in. Try again.")
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

    private async Task<SignInOutcome> EnterAsync(HttpContext context, AuthTokens tokens)
    {
        if (tokens.User is not { } person || !StaffRoles.Contains(person.Role))
        {
            await RevokeAsync(tokens.AccessToken);
            return new(StaffOnly);
        }

        var session = sessions.GetOrAdd(Guid.NewGuid().ToString("N"), SessionTokens.Of(tokens));
        var properties = new AuthenticationProperties { IsPersistent = true };
        session.Tokens.StoreIn(properties);
        await context.SignInAsync(AdminCookie.Scheme, AdminCookie.Principal(session.Id, person), properties);
        return SignInOutcome.In;
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
